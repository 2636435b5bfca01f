/** Arguments that several fields share. */
import { badUserInput } from "../errors.ts";
import { MOST_ITEMS, tooLong } from "../limits/long-lists.ts";

/** Beside the day, what every question to the rules takes. */
export const questionArguments = `
  "Which source prevails where the acts and the overview page differ; null stands for LAW."
  reading: Reading = LAW
  "Policy parameters by name: what no source states and the operator's bylaws do; null stands for none."
  policy: JSON
`;

type Given<T> = { readonly [Name in keyof T]: Exclude<T[Name], null> };

/** Without those that are null, which in the graph is as good as left out. */
export function given<T extends object>(all: T): Given<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as Given<T>;
}

/** The list, if it is no longer than one request may ask for. Throws `BAD_USER_INPUT`. */
export function withinLimit<T>(items: readonly T[], path: string, most = MOST_ITEMS): readonly T[] {
  if (items.length <= most) return items;
  throw tooLong(path, items.length, most);
}

/** Text as the register has it; no record has any other. Throws `BAD_USER_INPUT`. */
export function registerText(text: string | null | undefined, path: string): string | undefined {
  if (text === null || text === undefined) return undefined;
  if (!/[\p{Cc}\p{Cs}]/u.test(text)) return text;
  throw badUserInput([{ path, code: "wrong_type", message: "expected text without control characters" }]);
}
