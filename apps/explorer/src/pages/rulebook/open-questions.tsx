/** What no source states about a rule, and the policy parameter that settles it. */
import type { RuleDescription } from "@apk-governance/core";
import { Citations } from "../../parts/citations.tsx";
import { DaysInText } from "../../parts/days-in-text.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import { Part } from "./part.tsx";
import look from "./rulebook.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";
import { isParameter, parameterLabel } from "./use-case.ts";

export function OpenQuestions({ rule }: { readonly rule: RuleDescription }) {
  const says = useTexts(rulebookTexts);
  const { language } = useLanguage();
  if (rule.openQuestions.length === 0) return null;
  return (
    <Part id="openQuestions" title={says("openQuestions")} why={says("openQuestionsWhy")}>
      <ul className={look.entries}>
        {rule.openQuestions.map(({ parameter, message, citations }) => (
          <li key={parameter + message.en} className={look.entry}>
            <p>
              <DaysInText>{message[language]}</DaysInText>
            </p>
            {isParameter(parameter) && (
              <p className="small soft">
                {says("settledBy")}: {parameterLabel(parameter, language)} <code>{parameter}</code>
              </p>
            )}
            <Citations of={citations} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
