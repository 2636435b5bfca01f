/**
 * What the offices of a token may do on a day
 *
 * As the gateway judges it: the office acts in its register, the table of powers does not give the act to others, and
 * the procedure lets it pass. The gateway judges again, and its answer counts.
 */
import {
  type ActingOffice,
  acts,
  type CommandDescription,
  type Day,
  type Stream,
  whoMay,
} from "@apk-governance/core";
import type { RecordKind } from "../kinds.ts";
import { procedureOf } from "../procedures.ts";
import type { Caller } from "./token.ts";

export interface Choice {
  readonly office: ActingOffice;
  readonly command: CommandDescription;
}

/** Offices of a regional assembly act in its own register alone. */
const regional: readonly string[] = ["akim", "regional-chairman", "regional-session", "regional-council"];

const inTable: ReadonlySet<string> = new Set(acts.map(({ act }) => act));

/** The record to act on, as it was seen. */
export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly state: Stream;
}

export interface Occasion {
  readonly kind: RecordKind;
  readonly institution: string;
  readonly state: Stream;
  readonly on: Day;
}

/** What may pass now, and all else: what is not in order, or is not theirs. */
export function choices(caller: Caller, { kind, institution, state, on }: Occasion) {
  const { commands, allowed } = procedureOf(kind);
  const now: Choice[] = [];
  const not: Choice[] = [];
  for (const office of caller.offices) {
    const passes = reaches(caller.institution, office, institution) ? allowed(state, office, on) : [];
    for (const command of commands) {
      const may = passes.includes(command.type) && isTheirs(command, office, on);
      (may ? now : not).push({ office, command });
    }
  }
  return { now, not };
}

/** What the table of powers gives to nobody, the procedure judges. */
function isTheirs({ acts }: CommandDescription, office: string, on: Day): boolean {
  return acts.some((act) => {
    const held = inTable.has(act) ? whoMay(act, { on }).filter(({ kind }) => kind !== "guideline") : [];
    return held.length === 0 || held.some((power) => power.office === office);
  });
}

function reaches(of: string, office: string, register: string): boolean {
  if (regional.includes(office)) return of === register && register.includes("/");
  return of === register || register.startsWith(`${of}/`);
}
