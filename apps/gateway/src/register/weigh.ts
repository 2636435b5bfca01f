/** Puts a command to the law and says what comes of it. Pure: the same record and command give the same answer. */
import {
  type Assessment,
  canonicalJson,
  InvalidFactsError,
  type ProcedureCommand,
  type ProcedureEvent,
  type ProcedureOptions,
  type Stream,
} from "@apk-governance/core";
import type { RecordRow } from "../database/tables.ts";
import { withoutAuthority, wrongOffice } from "./authority.ts";
import { type Caller, type Command, invalid, type Outcome } from "./command.ts";
import { procedureOf } from "./kinds.ts";

/** What the act will say, once it has its place in the chain. */
export interface Weighed {
  readonly type: string;
  readonly payload: string;
  readonly assessments: string;
}

const MOST_TEXT = 10_000;

type Unrecorded = Exclude<Outcome, { outcome: "Recorded" }>;

export function weigh(
  record: RecordRow | undefined,
  command: Command,
  caller: Caller | undefined,
  options: ProcedureOptions,
): Weighed | Unrecorded {
  const unfit = unfitText(command.payload, "");
  if (unfit) return unfit;
  try {
    return judged(record, command, caller, options);
  } catch (error) {
    if (error instanceof InvalidFactsError) return { outcome: "InvalidFacts", issues: error.issues };
    throw error;
  }
}

/** Authority comes first, then the version that was seen, then the law. Throws `InvalidFactsError`. */
function judged(
  record: RecordRow | undefined,
  command: Command,
  caller: Caller | undefined,
  options: ProcedureOptions,
): Weighed | Unrecorded {
  const procedure = procedureOf(command.kind);
  const { type, on, office, payload, version } = command;
  const state = record ? (JSON.parse(record.state) as Stream) : procedure.initial;
  const asked = { type, on, office, payload } as ProcedureCommand;
  const act = procedure.actOf(state, asked);
  const barred = withoutAuthority(caller, command, act, options);
  if (barred) return barred;
  if (record && version !== undefined && version !== record.version) {
    return { outcome: "VersionConflict", expected: version, current: record };
  }
  const decision = procedure.decide(state, asked, options);
  if (decision.ok) return passed(decision.events, decision.assessments);
  const { refusal } = decision;
  if (refusal.reason !== "wrong-office") return { outcome: "Refused", refusal };
  return wrongOffice(command, act, refusal.message, refusal.citations, options);
}

/** A command becomes one event. */
function passed([event, ...more]: readonly ProcedureEvent[], assessments: readonly Assessment[]): Weighed {
  if (!event || more.length > 0) throw new Error("a command became another number of events than one");
  const payload = canonicalJson(event.payload);
  return { type: event.type, payload, assessments: canonicalJson(assessments) };
}

/** Text that nobody could read, or that fills the register. */
function unfitText(value: unknown, path: string): ReturnType<typeof invalid> | undefined {
  if (typeof value === "string") return unfit(value, path);
  if (typeof value !== "object" || value === null) return undefined;
  const isList = Array.isArray(value);
  for (const [name, part] of Object.entries(value)) {
    const at = isList ? `${path}[${name}]` : name;
    const found = unfitText(part, at);
    if (found) return found;
  }
  return undefined;
}

function unfit(text: string, path: string): ReturnType<typeof invalid> | undefined {
  if (text.length > MOST_TEXT) {
    return invalid(path, "out_of_range", `expected at most ${MOST_TEXT} characters, got ${text.length}`);
  }
  const isReadable = !/[\p{Cc}\p{Cs}]/u.test(text.replaceAll(/[\n\t]/g, ""));
  return isReadable ? undefined : invalid(path, "wrong_type", "expected text without control characters");
}
