/** What the planner decides where the rule leaves the choice, and the rule. */
import { rotationChoices } from "@apk-governance/core";
import { viceChairAppointment } from "@apk-governance/core/rules";
import { Link } from "wouter";
import { CertaintyWord } from "../../parts/certainty-word.tsx";
import { Citations } from "../../parts/citations.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import look from "./rotation.module.css";
import { rotationTexts } from "./rotation.texts.ts";

export function Choices() {
  const says = useTexts(rotationTexts);
  const { language } = useLanguage();
  return (
    <section className={look.choices}>
      <h2>{says("choices")}</h2>
      <p className="measure">{says("choicesWhy")}</p>
      <ul className={look.entries}>
        {rotationChoices.map(({ id, says: words, citations, certainty }) => (
          <li key={id}>
            <p>{words[language]}</p>
            <div className="row">
              <CertaintyWord certainty={certainty} />
              <Citations of={citations} />
            </div>
          </li>
        ))}
      </ul>
      <p>
        {says("rule")}:{" "}
        <Link href={`/rules/${viceChairAppointment.id}`}>{viceChairAppointment.title[language]}</Link>
      </p>
    </section>
  );
}
