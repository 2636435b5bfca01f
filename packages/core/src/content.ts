/** What the version of the rulebook is the hash of: every rule, source and text, as canonical JSON. */
import { canonicalJson } from "./kernel/canonical.ts";
import { none, notYet, phrases } from "./kernel/phrases.ts";
import type { Rule } from "./kernel/rule.ts";
import * as rules from "./rules/index.ts";
import { parameterLabels } from "./rules/policy-labels.ts";
import { sources } from "./sources/index.ts";

/** Tests stand in it by their meaning; what the code makes of a meaning is told by the version of the package. */
export function rulebookContent(): string {
  const written = Object.values(rules).map((rule) => contentOf(rule as unknown as Rule));
  return canonicalJson({
    rules: written,
    sources,
    policy: parameterLabels,
    phrases: { ...phrases, none, notYet },
  });
}

/** The definition without what is made from it: functions fall away in JSON, sets of codes stand in the vocabularies. */
function contentOf({ kit, compiled: _, ...definition }: Rule): unknown {
  const content = { ...definition, openQuestionsOfAll: kit.openQuestions };
  return JSON.parse(JSON.stringify(content, (_, value) => (value instanceof Set ? undefined : value)));
}
