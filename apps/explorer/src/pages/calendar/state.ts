/** Whether a duty is met by what was entered, as of a day. */
import type { Day, Duty } from "@apk-governance/core";

export type State = "met" | "planned" | "late" | "passed" | "open";

export function stateOf({ due, metOn }: Duty, on: Day): State {
  if (metOn === null) return due < on ? "passed" : "open";
  if (metOn > on) return "planned";
  return metOn > due ? "late" : "met";
}
