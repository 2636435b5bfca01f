/** The examples of the rule, one click away. They are loaded when the reader opens them. */
import type { RuleDescription } from "@apk-governance/core";
import { useState } from "react";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { ruleDescription } from "../../rule-descriptions.ts";
import { useDates } from "../../words/dates.ts";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import { askTexts } from "./ask.texts.ts";
import look from "./examples.module.css";
import type { Question } from "./question.ts";

type Example = RuleDescription["examples"][number];

interface Properties {
  readonly rule: string;
  readonly choose: (question: Question) => void;
}

export function Examples({ rule, choose }: Properties) {
  const says = useTexts(askTexts);
  const [examples, setExamples] = useState<readonly Example[]>([]);
  const load = async () => {
    const described = await ruleDescription(rule);
    setExamples(described?.examples ?? []);
  };
  return (
    <details className="panel" onToggle={() => void load()}>
      <summary>{says("examples")}</summary>
      <ul className={look.examples}>
        {examples.map((example) => (
          <li key={JSON.stringify(example)}>
            <OneExample example={example} choose={choose} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface OneProperties extends Pick<Properties, "choose"> {
  readonly example: Example;
}

function OneExample({ example, choose }: OneProperties) {
  const { title, verdict, on, facts, reading, policy } = example;
  const { shortDay } = useDates();
  const { language } = useLanguage();
  return (
    <button type="button" className={look.example} onClick={() => choose({ on, facts, reading, policy })}>
      <VerdictMark verdict={verdict} />
      <span>{title?.[language] ?? factsInWords(facts)}</span>
      <span className="note">{shortDay(on)}</span>
    </button>
  );
}

function factsInWords(facts: Question["facts"]): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(", ");
}
