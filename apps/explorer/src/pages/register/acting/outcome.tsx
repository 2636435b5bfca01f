/** What came of a command, in words. */
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "wouter";
import { GatewayAwayError, GraphError } from "../../../graph/ask.ts";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import { readAct } from "../act.ts";
import { actPlace } from "../places.ts";
import { actTitle } from "../procedure-words.ts";
import { IssueWords } from "./issue-words.tsx";
import type { Seen } from "./may.ts";
import { NotAllowed } from "./not-allowed.tsx";
import { outcomeTexts } from "./outcome.texts.ts";
import { isAt } from "./payload.ts";
import { Refused } from "./refused.tsx";
import { Said } from "./said.tsx";
import type { CommandOutcome } from "./use-command.ts";

interface Properties {
  readonly outcome: CommandOutcome;
  /** Of the form: what is wrong with them stands beside them. */
  readonly fields: readonly string[];
  readonly record: Seen | undefined;
}

export function Outcome({ outcome, fields, record }: Properties) {
  const says = useTexts(outcomeTexts);
  if (outcome.is === "failed") return <Failed error={outcome.error} />;
  if (outcome.is === "invalid") {
    const elsewhere = outcome.issues.filter(({ path }) => !fields.some((name) => isAt(path, name)));
    return (
      <Said title={says("invalid")} tone="violated">
        <IssueWords issues={elsewhere} />
      </Said>
    );
  }
  const { result } = outcome;
  switch (result.__typename) {
    case "Recorded":
      return <Recorded document={result.act.document} />;
    case "Refused":
      return <Refused refused={result} />;
    case "NotAllowed":
      return <NotAllowed notAllowed={result} />;
    case "VersionConflict":
      return <Conflict expected={result.expected} current={result.current.version} record={record} />;
  }
}

function Recorded({ document }: { readonly document: string }) {
  const says = useTexts(outcomeTexts);
  const { language } = useLanguage();
  const act = readAct(document);
  return (
    <Said title={says("recorded")} tone="satisfied">
      <p>{say(actTitle(act), language)}</p>
      <p>
        <Link href={actPlace(act)}>{says("seeAct")}</Link>
      </p>
    </Said>
  );
}

interface ConflictProperties {
  readonly expected: number;
  readonly current: number;
  readonly record: Seen | undefined;
}

function Conflict({ expected, current, record }: ConflictProperties) {
  const says = useTexts(outcomeTexts);
  const queries = useQueryClient();
  return (
    <Said title={says("conflict")} tone="violated">
      <p>{says("conflictIs", { expected, current })}</p>
      <p>
        <button
          type="button"
          onClick={() => void queries.invalidateQueries({ queryKey: ["record", record?.id] })}
        >
          {says("loadAgain")}
        </button>
      </p>
    </Said>
  );
}

function Failed({ error }: { readonly error: Error }) {
  const says = useTexts(outcomeTexts);
  if (error instanceof GatewayAwayError)
    return (
      <Said title={says("noAnswer")} tone="violated">
        {null}
      </Said>
    );
  const isToken = error instanceof GraphError && error.code === "UNAUTHENTICATED";
  return (
    <Said title={says(isToken ? "tokenRefused" : "gatewayRefused")} tone="violated">
      <p lang="en">{error.message}</p>
    </Said>
  );
}
