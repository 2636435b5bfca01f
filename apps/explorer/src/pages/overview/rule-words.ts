/** How the rules are called, in the words of core. */
import { type Language, rulebook } from "@apk-governance/core";

export function ruleTitle(id: string, language: Language): string {
  return rulebook.rule(id).title[language];
}

/** The labels of the codes for which something changed. */
export function codeLabels(rule: string, codes: readonly string[], language: Language): string {
  const labels = Object.values(rulebook.rule(rule).facts).map(({ vocabulary }) => vocabulary?.labels ?? {});
  return codes.map((code) => labels.find((of) => code in of)?.[code]?.[language] ?? code).join("; ");
}
