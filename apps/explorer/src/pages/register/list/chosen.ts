/** The filters and the page of a list, read from the address and written to it: a link shows the same again. */

import type { Day } from "@apk-governance/core";
import { useSearchParams } from "wouter";
import { graphCode, type RecordKind } from "../kinds.ts";
import { factOf } from "../procedure-words.ts";
import { statusesOf } from "../statuses.ts";
import { type Chosen, lists } from "./lists.ts";

export const sizes = [10, 25, 50, 100] as const;
const usualSize = 25;

/** Given `undefined`, a choice is taken back. All but a cursor and the count go to the first page. */
export type Choose = (choice: Readonly<Record<string, string | undefined>>) => void;

export function useChosen(kind: RecordKind): {
  readonly chosen: Chosen;
  readonly isFiltered: boolean;
  readonly choose: Choose;
} {
  const [asked, setAsked] = useSearchParams();
  const chosen = readChosen(kind, asked);
  const { filter } = lists[kind];
  const isFiltered = ["status", "from", "to", filter ?? ""].some((name) => chosen[name] !== undefined);
  return { chosen, isFiltered, choose: (choice) => setAsked((before) => after(before, choice)) };
}

function readChosen(kind: RecordKind, asked: URLSearchParams): Chosen {
  const size = Number(asked.get("size") ?? usualSize);
  const limit = sizes.some((known) => known === size) ? size : usualSize;
  const before = asked.get("before") ?? undefined;
  const { filter } = lists[kind];
  return {
    status: codeAmong(asked.get("status"), Object.keys(statusesOf(kind))),
    ...(filter && { [filter]: filterValue(kind, filter, asked.get(filter)) }),
    from: dayIn(asked.get("from")),
    to: dayIn(asked.get("to")),
    first: before ? undefined : limit,
    after: before ? undefined : (asked.get("after") ?? undefined),
    last: before ? limit : undefined,
    before,
    counted: asked.get("counted") === "yes",
  };
}

function filterValue(kind: RecordKind, filter: string, asked: string | null): string | undefined {
  const codes = filterCodes(kind, filter);
  return codes ? codeAmong(asked, codes) : (asked ?? undefined);
}

/** The codes that a filter offers; `undefined` where it is free text. */
export function filterCodes(kind: RecordKind, filter: string): readonly string[] | undefined {
  if (kind === "session") return ["regular", "extraordinary"];
  const { vocabulary } = factOf(kind, filter) ?? {};
  return vocabulary && Object.keys(vocabulary.labels);
}

function codeAmong(asked: string | null, codes: readonly string[]): string | undefined {
  return codes.map(graphCode).find((code) => code === asked);
}

function dayIn(asked: string | null): Day | undefined {
  return asked !== null && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : undefined;
}

function after(
  before: URLSearchParams,
  choice: Readonly<Record<string, string | undefined>>,
): URLSearchParams {
  const next = new URLSearchParams(before);
  if (!("counted" in choice)) for (const cursor of ["after", "before"]) next.delete(cursor);
  for (const [name, value] of Object.entries(choice)) {
    if (value === undefined || value === "") next.delete(name);
    else next.set(name, value);
  }
  return next;
}
