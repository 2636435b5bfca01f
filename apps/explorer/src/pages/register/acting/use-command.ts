/** Sends a command and tells what came of it. The same command has the same key until it is answered. */
import type { Issue } from "@apk-governance/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { askGateway } from "../../../graph/ask.ts";
import { graphCode } from "../kinds.ts";
import type { Occasion, Seen } from "./may.ts";
import { type CommandResult, commandMutation, type GraphIssue, graphFacts } from "./mutation.ts";
import type { Caller } from "./token.ts";

export type CommandOutcome =
  | {
      readonly is: "answered";
      readonly result: Exclude<CommandResult, { readonly __typename: "InvalidFacts" }>;
    }
  | { readonly is: "invalid"; readonly issues: readonly GraphIssue[] }
  | { readonly is: "failed"; readonly error: Error };

interface Order {
  readonly office: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export function useCommand(caller: Caller, { kind, institution, on }: Occasion, record: Seen | undefined) {
  const [outcome, setOutcome] = useState<CommandOutcome>();
  const queries = useQueryClient();
  const keyOf = useKey();
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ office, type, payload }: Order) => {
      const facts = graphFacts(kind, type, payload);
      const seen = record && { record: record.id, version: record.version };
      const order = { institution, ...seen, on, office: graphCode(office) };
      const command = { ...order, key: keyOf(JSON.stringify([kind, type, order, facts])) };
      const { result } = await askGateway(commandMutation(kind, type), { command, facts }, caller.token);
      return outcomeOf(result);
    },
    onSuccess: async (answered) => {
      setOutcome(answered);
      if (answered.is === "answered" && answered.result.__typename === "Recorded") {
        await queries.invalidateQueries();
      }
    },
    onError: (error) => setOutcome({ is: "failed", error }),
  });
  const send = (order: Order, issues: readonly Issue[]) => {
    if (issues.length > 0) setOutcome({ is: "invalid", issues });
    else mutate(order);
  };
  return { outcome, send, isSending: isPending };
}

function outcomeOf(result: CommandResult): CommandOutcome {
  if (result.__typename === "InvalidFacts") return { is: "invalid", issues: result.issues };
  // The type says of what kind of record it is: SessionRecorded.
  const isRecorded = (result.__typename as string).endsWith("Recorded");
  return {
    is: "answered",
    result: isRecorded ? ({ ...result, __typename: "Recorded" } as typeof result) : result,
  };
}

/** A new key for another command; the same again for the same one, so that it acts once. */
function useKey(): (body: string) => string {
  const last = useRef({ body: "", key: "" });
  return (body) => {
    if (last.current.body !== body) last.current = { body, key: crypto.randomUUID() };
    return last.current.key;
  };
}
