/** Asks the library for the nearest ids. Apart from the page, since all rules come along. */
import { rulebook, UnknownRuleError } from "@apk-governance/core";

export function nearTo(id: string): readonly string[] {
  try {
    rulebook.rule(id);
    return [];
  } catch (error) {
    if (error instanceof UnknownRuleError) return error.near;
    throw error;
  }
}
