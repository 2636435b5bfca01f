/** An assessment that was kept with an act, or that refuses one: verdict, findings, and what else it says. */

import rules from "virtual:rules";
import type { AssessmentData } from "@apk-governance/core";
import { Suspense, use } from "react";
import { Link } from "wouter";
import { askLink } from "../../../parts/ask-link.ts";
import { Citations } from "../../../parts/citations.tsx";
import { VerdictMark } from "../../../parts/verdict-mark.tsx";
import { ruleDescription } from "../../../rule-descriptions.ts";
import { useDates } from "../../../words/dates.ts";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import { assessmentTexts } from "./assessment.texts.ts";
import { FindingShown } from "./finding-shown.tsx";
import style from "./record.module.css";

interface Properties {
  readonly assessment: AssessmentData;
}

export function AssessmentShown({ assessment }: Properties) {
  const says = useTexts(assessmentTexts);
  const { language } = useLanguage();
  const { day } = useDates();
  const { rule, on, reading, verdict, findings } = assessment;
  const known = rules.find(({ id }) => id === rule);
  return (
    <article className={style.assessment}>
      <h4>{known ? say(known.title, language) : rule}</h4>
      <p className="row small">
        <VerdictMark verdict={verdict} />
        <span className="soft">
          {says("on", { day: day(on) })}
          {reading === "overview" && `, ${says("overviewReading")}`}
        </span>
        <Link href={askLink(rule, assessment)}>{says("ask")}</Link>
      </p>
      <ul className={`plain-list ${style.findings}`}>
        {findings.map((finding) => (
          <FindingShown key={finding.id} finding={finding} />
        ))}
      </ul>
      <Beside assessment={assessment} />
    </article>
  );
}

/** What the verdict leaves open, and how it could be another. */
function Beside({ assessment }: Properties) {
  const says = useTexts(assessmentTexts);
  const { language } = useLanguage();
  const { rule, missing, clashes, remedies, noRemedy, openQuestions, conflicts } = assessment;
  return (
    <>
      {missing.length > 0 && (
        <Suspense>
          <Missing rule={rule} facts={missing.map(({ fact }) => fact)} />
        </Suspense>
      )}
      {clashes.map(({ conditions, message }) => (
        <p key={conditions.join()}>{say(message, language)}</p>
      ))}
      {remedies.map(({ message }) => (
        <p key={message.en}>{says("remedy", { what: say(message, language) })}</p>
      ))}
      {noRemedy && <p>{say(noRemedy, language)}</p>}
      {[...openQuestions].map(({ parameter, message, citations }) => (
        <div key={parameter} className="small">
          <p>{says("openQuestion", { what: say(message, language) })}</p>
          <Citations of={citations} />
        </div>
      ))}
      {conflicts.map(({ id, message, citations }) => (
        <div key={id} className="small">
          <p>{says("conflict", { what: say(message, language) })}</p>
          <Citations of={citations} />
        </div>
      ))}
    </>
  );
}

/** What they are called, the description of the rule says. */
function Missing({ rule, facts }: { readonly rule: string; readonly facts: readonly string[] }) {
  const says = useTexts(assessmentTexts);
  const { language } = useLanguage();
  const known = use(ruleDescription(rule))?.facts ?? [];
  const labelOf = (name: string) => known.find((fact) => fact.name === name)?.label[language] ?? name;
  return <p>{says("missing", { facts: facts.map(labelOf).join(", ") })}</p>;
}
