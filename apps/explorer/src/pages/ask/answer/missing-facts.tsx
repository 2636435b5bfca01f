/** The facts left out on which the verdict depends, the one that most conditions wait for first. */
import type { Assessment, Rule } from "@apk-governance/core";
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import look from "./answer.module.css";

interface Properties {
  readonly rule: Rule;
  readonly assessment: Assessment;
}

export function MissingFacts({ rule, assessment: { verdict, missing } }: Properties) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  if (verdict !== "undetermined") return null;
  return (
    <section className={look.missing}>
      <h2 className={look.heading}>{says("missing")}</h2>
      {missing.length === 0 && <p className="small">{says("noneMissing")}</p>}
      <ul className={look.chips}>
        {missing.map(({ fact }) => (
          <li key={fact}>
            <button type="button" onClick={() => goTo(fact)}>
              {rule.facts[fact]?.label[language]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Puts the reader at the field of the fact, ready to type. */
function goTo(fact: string): void {
  const field = document.getElementById(`fact-${fact}`);
  field?.scrollIntoView({ block: "center" });
  field?.querySelector<HTMLElement>("input, select, textarea")?.focus();
}
