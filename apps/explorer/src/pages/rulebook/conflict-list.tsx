/** Where sources or readings differ, for every rule. */
import rules from "virtual:rules";
import { Link } from "wouter";
import { Citations } from "../../parts/citations.tsx";
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
        {rules.map(({ id: rule, title, conflicts }) =>
          conflicts.map(({ id, message, citations }) => (
            <li key={`${rule} ${id}`} className={look.entry}>
              <p>{message[language]}</p>
              <Citations of={citations} />
              <Link href={`/rules/${rule}#conflicts`} className="small">
                {title[language]}
              </Link>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
