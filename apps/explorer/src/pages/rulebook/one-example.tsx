/** An example: the case, its day and facts in words, its answer, and the way to ask it. */
import type { ExampleDescription, RuleDescription } from "@apk-governance/core";
import { Link } from "wouter";
import { askLink } from "../../parts/ask-link.ts";
import { Citations } from "../../parts/citations.tsx";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { useDates } from "../../words/dates.ts";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import { useValueInWords } from "../../words/values.ts";
import look from "./rule.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";

interface Properties {
  readonly rule: RuleDescription;
  readonly example: ExampleDescription;
}

export function OneExample({ rule, example }: Properties) {
  const says = useTexts(rulebookTexts);
  const { language } = useLanguage();
  const { day } = useDates();
  const facts = useFacts({ rule, example }) || says("nothingKnown");
  const { title, on, reading, policy, verdict, fails, citations } = example;
  return (
    <article className={look.example}>
      <p className="row">
        <VerdictMark verdict={verdict} />
        <time dateTime={on} className="small soft">
          {day(on)}
        </time>
        <Link href={askLink(rule.id, example)} className="small">
          {says("openExample")}
          <span className="seen-by-readers-only">
            : {title?.[language] ?? facts}, {day(on)}
          </span>
        </Link>
      </p>
      {title && <h3 className={look.exampleTitle}>{title[language]}</h3>}
      <p className="small">{facts}</p>
      {reading !== "law" && <p className="note">{says("readingIs", { reading: says(reading) })}</p>}
      {Object.keys(policy).length > 0 && (
        <p className="note">
          {says("policy")}: <code>{JSON.stringify(policy)}</code>
        </p>
      )}
      {fails.length > 0 && (
        <p className="note">
          {says("fails")}: {fails.join(", ")}
        </p>
      )}
      {citations.length > 0 && <Citations of={citations} />}
    </article>
  );
}

function useFacts({ rule, example }: Properties): string {
  const { language } = useLanguage();
  const inWords = useValueInWords();
  return Object.entries(example.facts)
    .flatMap(([name, value]) => {
      const fact = rule.facts.find((of) => of.name === name);
      return fact ? `${fact.label[language]}: ${inWords(fact, value)}` : [];
    })
    .join(" · ");
}
