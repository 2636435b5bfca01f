/** How the rules are called, in the words of core. */

import changes from "virtual:rule-changes";
import type { Language } from "@apk-governance/core";

export function ruleTitle(id: string, language: Language): string {
  return changes.titles[id]?.[language] ?? id;
}

/** The labels of the codes for which something changed. */
export function codeLabels(rule: string, codes: readonly string[], language: Language): string {
  return codes.map((code) => changes.codes[rule]?.[code]?.[language] ?? code).join("; ");
}
