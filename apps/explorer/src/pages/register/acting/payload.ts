/** What a form holds, and the payload that it makes: what is left open is left out, which means unknown. */
import {
  type ActingOffice,
  type CommandDescription,
  type Day,
  type Fact,
  InvalidFactsError,
  type Issue,
  type Stream,
} from "@apk-governance/core";
import type { RecordKind } from "../kinds.ts";
import { procedureOf } from "../procedures.ts";

/** As it stands in the fields: text, codes that are ticked, or `null` for known not to exist. */
export type Entry = string | readonly string[] | null;
export type Entries = Readonly<Record<string, Entry>>;

export function payloadOf(
  { facts, required }: CommandDescription,
  entries: Entries,
): Record<string, unknown> {
  const given = Object.entries(facts).flatMap(([name, fact]) => {
    const value = entered(fact, entries[name], required.includes(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given);
}

/** Empty is unknown, or none where the act must say whether there is any. */
function entered(fact: Fact, entry: Entry | undefined, isRequired: boolean): unknown {
  if (entry === null) return null;
  if (entry === undefined || entry === "") return fact.nullable && isRequired ? null : undefined;
  return typeof entry === "string" ? readText(fact, entry) : entry;
}

function readText({ kind }: Fact, text: string): unknown {
  switch (kind) {
    case "count":
    case "year":
      return Number(text);
    case "flag":
      return text === "yes";
    case "texts":
    case "days":
      return partsOf(text, /\n/);
    case "codes":
      return partsOf(text.toUpperCase(), /[\s,;]+/);
    default:
      return text;
  }
}

function partsOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

interface Given {
  readonly kind: RecordKind;
  readonly state: Stream;
  readonly type: string;
  readonly on: Day;
  readonly office: ActingOffice;
  readonly payload: unknown;
}

/** What cannot be understood, found before it is sent by the same code that the gateway runs. */
export function issuesOf({ kind, state, ...command }: Given): readonly Issue[] {
  try {
    procedureOf(kind).decide(state, command);
    return [];
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues;
    throw error;
  }
}

/** Whether an issue is about that fact: `merits[2]` is at `merits`. */
export function isAt(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}[`);
}
