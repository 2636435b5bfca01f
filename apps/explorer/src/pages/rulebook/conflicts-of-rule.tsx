/** Where sources or readings differ on a rule, and the conditions that it touches. */
import type { RuleDescription } from "@apk-governance/core";
import { Citations } from "../../parts/citations.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import { Part } from "./part.tsx";
import look from "./rulebook.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";

export function ConflictsOfRule({ rule }: { readonly rule: RuleDescription }) {
  const says = useTexts(rulebookTexts);
  const { language } = useLanguage();
  if (rule.conflicts.length === 0) return null;
  return (
    <Part id="conflicts" title={says("conflicts")}>
      <ul className={look.entries}>
        {rule.conflicts.map(({ id, message, conditions, citations }) => (
          <li key={id} className={look.entry}>
            <p>{message[language]}</p>
            {conditions.length > 0 && (
              <p className="small soft">
                {says("touches")}:{" "}
                {conditions.map((condition, i) => (
                  <span key={condition}>
                    {i > 0 && ", "}
                    <a href={`#${condition.slice(rule.id.length + 1)}`}>{condition}</a>
                  </span>
                ))}
              </p>
            )}
            <Citations of={citations} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
