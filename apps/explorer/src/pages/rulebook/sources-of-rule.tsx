/** The sources that a rule cites anywhere. */
import type { RuleDescription } from "@apk-governance/core";
import { use } from "react";
import { allSources } from "../../rule-descriptions.ts";
import { useTexts } from "../../words/texts.ts";
import { Part } from "./part.tsx";
import look from "./rulebook.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";
import { SourceCard } from "./source-card.tsx";

export function SourcesOfRule({ rule }: { readonly rule: RuleDescription }) {
  const says = useTexts(rulebookTexts);
  const all = use(allSources());
  const sources = rule.sources.flatMap((id) => all.find((source) => source.id === id) ?? []);
  return (
    <Part id="sources" title={says("sources")}>
      <ul className={look.entries}>
        {sources.map((source) => (
          <li key={source.id} className={look.entry}>
            <SourceCard source={source} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
