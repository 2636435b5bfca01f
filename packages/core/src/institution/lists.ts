/** The lists of the institution: purpose, tasks, activities, achievements, principles, instructions. */
import { directionLists } from "./direction.ts";
import type { List } from "./list.ts";
import { mandateLists } from "./mandate.ts";
import { membershipLists } from "./membership-lists.ts";
import { session29Lists } from "./session-29.ts";

/** The lists of the page, item by item: purpose, tasks, activities, achievements, principles, instructions. */
export const lists: readonly List[] = [
  ...mandateLists,
  ...membershipLists,
  ...directionLists,
  ...session29Lists,
];

/** The list with that id; `undefined` for an unknown one. */
export function list(id: string): List | undefined {
  return lists.find((one) => one.id === id);
}
