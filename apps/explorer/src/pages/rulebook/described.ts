/** All rules as plain data. Apart from the page, since all examples of all rules come along. */
import { describe, type RuleDescription, rulebook } from "@apk-governance/core";

const known = new Map<string, RuleDescription>();

/** The rule with that id, which the rulebook must have. */
export function described(id: string): RuleDescription {
  const description = known.get(id) ?? describe(rulebook.rule(id));
  known.set(id, description);
  return description;
}
