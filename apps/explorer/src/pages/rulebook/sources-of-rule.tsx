/** The sources that a rule cites anywhere. */
import { type RuleDescription, rulebook } from "@apk-governance/core";
import { useTexts } from "../../words/texts.ts";
import { Part } from "./part.tsx";
import look from "./rulebook.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";
import { SourceCard } from "./source-card.tsx";

export function SourcesOfRule({ rule }: { readonly rule: RuleDescription }) {
  const says = useTexts(rulebookTexts);
  const sources = rule.sources.flatMap((id) => rulebook.source(id) ?? []);
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
