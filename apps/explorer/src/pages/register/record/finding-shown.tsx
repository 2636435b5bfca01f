/** What was found of one condition: in words, by which edition, how surely, and where it stands. */
import type { AssessmentData } from "@apk-governance/core";
import { CertaintyWord } from "../../../parts/certainty-word.tsx";
import { Citations } from "../../../parts/citations.tsx";
import { VerdictMark } from "../../../parts/verdict-mark.tsx";
import { useDates } from "../../../words/dates.ts";
import { useDaysInText } from "../../../words/days-in-text.ts";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import { assessmentTexts } from "./assessment.texts.ts";
import style from "./record.module.css";

type Finding = AssessmentData["findings"][number];

export function FindingShown({ finding }: { readonly finding: Finding }) {
  const says = useTexts(assessmentTexts);
  const { language } = useLanguage();
  const worded = useDaysInText();
  const { verdict, message, certainty, edition, shortfall, notice, citations } = finding;
  return (
    <li className={style.finding}>
      <p className="row">
        <VerdictMark verdict={verdict} />
      </p>
      <p>
        {worded(say(message, language))}
        {shortfall !== undefined && shortfall !== null && shortfall > 0 && (
          <strong className={style.shortfall}> – {says("shortfall", { count: shortfall })}</strong>
        )}
      </p>
      {notice && <p className="small soft">{worded(say(notice, language))}</p>}
      <p className="row note">
        <CertaintyWord certainty={certainty} />
        <EditionWords edition={edition} />
      </p>
      <Citations of={citations} />
    </li>
  );
}

function EditionWords({ edition: { from, to } }: { readonly edition: Finding["edition"] }) {
  const says = useTexts(assessmentTexts);
  const { shortDay } = useDates();
  const began = shortDay(from);
  return (
    <span>
      {to ? says("editionFromTo", { from: began, to: shortDay(to) }) : says("editionFrom", { from: began })}
    </span>
  );
}
