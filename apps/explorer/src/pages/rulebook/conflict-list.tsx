/** Where sources or readings differ, for every rule. */
import { rulebook } from "@apk-governance/core";
import { Link } from "wouter";
import { RuleCitations } from "../../parts/rule-citations.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import look from "./rulebook.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";

export function ConflictList() {
  const says = useTexts(rulebookTexts);
  const { language } = useLanguage();
  return (
    <section id="conflicts" className={look.area}>
      <h2>{says("conflicts")}</h2>
      <ul className={look.entries}>
        {rulebook.conflicts.map(({ rule, id, says: message, cites }) => (
          <li key={`${rule} ${id}`} className={look.entry}>
            <p>{message[language]}</p>
            <RuleCitations of={cites} />
            <Link href={`/rules/${rule}#conflicts`} className="small">
              {rulebook.rule(rule).title[language]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
