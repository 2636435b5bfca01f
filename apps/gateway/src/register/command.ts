/** What somebody asks the register to record, and what comes of it. */
import type { Citation, Issue, PowerHeld, Refusal, Text } from "@apk-governance/core";
import type { ActRow, RecordRow } from "../database/tables.ts";
import type { RecordKind } from "./kinds.ts";

export interface Command {
  readonly institution: string;
  readonly kind: RecordKind;
  /** The command of the procedure, such as `convene`. */
  readonly type: string;
  /** The record; a new one without. */
  readonly record: string | undefined;
  /** The version that the caller has seen, if it is to be the last. */
  readonly version: number | undefined;
  readonly on: string;
  readonly office: string;
  readonly payload: unknown;
  /** Of the caller's choice: the same key is the same request, so it acts once. */
  readonly key: string;
}

/** Who asks: the subject of a token, and the offices that it proves in an institution. */
export interface Caller {
  readonly subject: string;
  readonly institution: string;
  readonly offices: readonly string[];
}

export interface Recorded {
  readonly outcome: "Recorded";
  readonly act: ActRow;
  readonly record: RecordRow;
}

/** The office may not act: it was not proved, it is another register's, or the act belongs to others. */
export interface NotAllowed {
  readonly outcome: "NotAllowed";
  /** As the table of powers calls it. */
  readonly act: string;
  readonly office: string;
  readonly institution: string;
  readonly message: Text;
  /** Who may, each with its article; empty where no source restricts the act to an office. */
  readonly whoMay: readonly PowerHeld[];
  /** The offices to which the act belongs. */
  readonly offices: readonly string[];
  readonly citations: readonly Citation[];
}

export interface Refused {
  readonly outcome: "Refused";
  readonly refusal: Refusal;
}

export interface InvalidCommand {
  readonly outcome: "InvalidFacts";
  readonly issues: readonly Issue[];
}

export interface VersionConflict {
  readonly outcome: "VersionConflict";
  readonly expected: number;
  readonly current: RecordRow;
}

export type Outcome = Recorded | NotAllowed | Refused | InvalidCommand | VersionConflict;

/** The command cannot be understood. */
export function invalid(path: string, code: Issue["code"], message: string): InvalidCommand {
  return { outcome: "InvalidFacts", issues: [{ path, code, message }] };
}
