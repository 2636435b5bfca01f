/**
 * How long a list may be that a query is asked with
 *
 * What is made of it is made in one piece, and much of it grows faster than the list: a body has room for a hundred
 * thousand days. The lists in the text of a query are as short as `MAX_QUERY_TOKENS` makes them.
 */
import type { GraphQLError, OperationDefinitionNode } from "graphql";
import { badUserInput } from "../errors.ts";

/** A thousand questions are asked at once; no register, rule or plan needs as much of anything. */
export const MOST_ITEMS = 1_000;

/** Nothing that is asked stands as deep, and what stands deeper is not looked at by anybody. */
const LEVELS = 20;

interface Long {
  readonly path: string;
  readonly parts: number;
}

/** Throws `BAD_USER_INPUT` for a list or an object in a variable of the query that has too many parts, with its path. */
export function refuseLongLists(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): void {
  for (const { variable } of variableDefinitions) {
    const name = variable.name.value;
    const long = longIn(given[name], LEVELS);
    if (!long) continue;
    const error = tooLong(`${name}${long.path}`, long.parts);
    error.extensions.http = { status: 400 };
    throw error;
  }
}

export function tooLong(path: string, items: number, most = MOST_ITEMS): GraphQLError {
  const message = `expected at most ${most} items, got ${items}`;
  return badUserInput([{ path, code: "out_of_range", message }]);
}

function longIn(value: unknown, levels: number): Long | undefined {
  if (typeof value !== "object" || value === null || levels === 0) return undefined;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (parts.length > MOST_ITEMS) return { path: "", parts: parts.length };
  for (const [i, part] of parts.entries()) {
    const long = longIn(part, levels - 1);
    if (long) return { ...long, path: stepTo(value, i) + long.path };
  }
  return undefined;
}

function stepTo(value: object, i: number): string {
  return Array.isArray(value) ? `[${i}]` : `.${Object.keys(value)[i]}`;
}
