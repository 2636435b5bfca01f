import type { AssessmentData } from "@apk-governance/core";
import { Citations } from "../../../parts/citations.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import { AssessmentShown } from "../record/assessment-shown.tsx";
import type { CommandResult } from "./mutation.ts";
import { once } from "./once.ts";
import { outcomeTexts } from "./outcome.texts.ts";
import { Said } from "./said.tsx";

type Reason = "OUT_OF_ORDER" | "TOO_EARLY" | "WRONG_OFFICE" | "UNLAWFUL";

interface Properties {
  readonly refused: Extract<CommandResult, { readonly __typename: "Refused" }>;
}

/** Why, in words, with every assessment that was made. */
export function Refused({ refused }: Properties) {
  const says = useTexts(outcomeTexts);
  const { language } = useLanguage();
  const assessments = refused.assessments.map(({ document }) => JSON.parse(document) as AssessmentData);
  return (
    <Said title={says("refused")} tone="violated">
      <p>
        <strong>{says(refused.reason as Reason)}.</strong> {say(refused, language)}
      </p>
      <Citations of={once(refused.citations)} />
      {assessments.map((assessment) => (
        <AssessmentShown key={`${assessment.rule} ${assessment.on}`} assessment={assessment} />
      ))}
    </Said>
  );
}
