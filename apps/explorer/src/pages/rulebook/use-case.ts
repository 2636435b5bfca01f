/** In which case an edition stands, in words: for which codes, under which reading and policy. */

import parameterLabels from "virtual:parameter-labels";
import type { EditionDescription, FactDescription } from "@apk-governance/core";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import { rulebookTexts } from "./rulebook.texts.ts";

/** Empty where it stands in every case. */
export function useCase(facts: readonly FactDescription[]): (edition: EditionDescription) => string {
  const says = useTexts(rulebookTexts);
  const codes = useCodes(facts);
  const { language } = useLanguage();
  return ({ for: of, reading, policy }) => {
    const parts = [
      codes(of),
      reading && says("readingIs", { reading: says(reading) }),
      policy && policyInWords(policy),
    ];
    return parts.filter(Boolean).join("; ");
  };

  function policyInWords({ parameter, is, entry }: NonNullable<EditionDescription["policy"]>): string {
    const label = parameterLabel(parameter, language) + (entry ? ` (${codes([entry])})` : "");
    if (is === undefined) return says("policyIs", { parameter: label });
    return says("policyValue", { parameter: label, value: JSON.stringify(is) });
  }
}

/** Codes by their labels. */
export function useCodes(facts: readonly FactDescription[]): (codes: readonly string[]) => string {
  const { language } = useLanguage();
  const known = facts.flatMap(({ codes }) => codes);
  return (codes) =>
    codes.map((code) => known.find((of) => of.code === code)?.label[language] ?? code).join(", ");
}

/** A name that no parameter has stands for a question that no policy settles. */
export function parameterLabel(parameter: string, language: "en" | "ru" | "kk"): string {
  return isParameter(parameter) ? parameterLabels[parameter][language] : parameter;
}

export function isParameter(name: string): name is keyof typeof parameterLabels {
  return Object.hasOwn(parameterLabels, name);
}
