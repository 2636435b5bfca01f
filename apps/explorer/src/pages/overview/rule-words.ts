/** How the rules are called, in the words of core. */
import { describe, type Language, type RuleDescription, rulebook } from "@apk-governance/core";

const described = new Map<string, RuleDescription>();

export function ruleOf(id: string): RuleDescription {
  const known = described.get(id) ?? describe(rulebook.rule(id));
  described.set(id, known);
  return known;
}

export function ruleTitle(id: string, language: Language): string {
  return ruleOf(id).title[language];
}

/** The labels of the codes for which something changed. */
export function codeLabels(rule: string, codes: readonly string[], language: Language): string {
  const known = new Map(
    ruleOf(rule)
      .facts.flatMap((fact) => fact.codes)
      .map(({ code, label }) => [code, label[language]]),
  );
  return codes.map((code) => known.get(code) ?? code).join("; ");
}
