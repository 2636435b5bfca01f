/** A condition before and from the day: its words, where they are cited, how sure they are, and any notice. */
import type { ConditionChange, EditionDescription } from "@apk-governance/core";
import { CertaintyWord } from "../../parts/certainty-word.tsx";
import { Citations } from "../../parts/citations.tsx";
import { DaysInText } from "../../parts/days-in-text.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import changes from "./changes.module.css";
import { changesTexts } from "./changes.texts.ts";
import { Codes } from "./codes.tsx";

export default function ConditionChanged({ rule, kind, codes, before, after }: ConditionChange) {
  const says = useTexts(changesTexts);
  return (
    <li className={changes.condition}>
      <p>
        <span className={changes.badge} data-kind={kind}>
          {says(kind === "ended" ? "endedKind" : kind)}
        </span>
      </p>
      <Codes rule={rule} codes={codes} />
      {before && <EditionWords label={says("before")} edition={before} />}
      {after && <EditionWords label={says("after")} edition={after} />}
    </li>
  );
}

interface Properties {
  readonly label: string;
  readonly edition: EditionDescription;
}

function EditionWords({ label, edition }: Properties) {
  const says = useTexts(changesTexts);
  const { language } = useLanguage();
  const { requires, certainty, boundsCertainty, citations, notice } = edition;
  return (
    <div className={changes.edition}>
      <p>
        <span className={changes.label}>{label}</span> {requires[language]}
      </p>
      <p className="row">
        <CertaintyWord certainty={certainty} />
        {boundsCertainty !== certainty && (
          <span className="note">
            {says("datesAre")} <CertaintyWord certainty={boundsCertainty} />
          </span>
        )}
      </p>
      <Citations of={citations} />
      {notice && (
        <p className="note">
          <DaysInText>{notice[language]}</DaysInText>
        </p>
      )}
    </div>
  );
}
