/** The parts of a rule's page, each a click away. */
import type { RuleDescription } from "@apk-governance/core";
import { useTexts } from "../../words/texts.ts";
import look from "./rule.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";

export function Contents({ rule }: { readonly rule: RuleDescription }) {
  const says = useTexts(rulebookTexts);
  const parts = [
    ["conditions", rule.conditions.length],
    ["facts", rule.facts.length],
    ["conflicts", rule.conflicts.length],
    ["openQuestions", rule.openQuestions.length],
    ["sources", rule.sources.length],
    ["examples", rule.examples.length],
    ["schema", undefined],
  ] as const;
  return (
    <nav aria-label={says("onThisPage")} className={look.contents}>
      <ul className="plain-list">
        {parts
          .filter(([, count]) => count !== 0)
          .map(([part, count]) => (
            <li key={part}>
              <a href={`#${part}`}>
                {says(part)} {count && <span className="soft">{count}</span>}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
