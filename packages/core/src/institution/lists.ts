/** The lists of the institution: purpose, tasks, activities, achievements, principles, instructions. */
import { directionLists } from "./direction.ts";
import type { List } from "./list.ts";
import { mandateLists } from "./mandate.ts";
import { membershipLists } from "./membership-lists.ts";
import { session29Lists } from "./session-29.ts";

export const lists: readonly List[] = [
  ...mandateLists,
  ...membershipLists,
  ...directionLists,
  ...session29Lists,
];

export function list(id: string): List | undefined {
  return lists.find((one) => one.id === id);
}
