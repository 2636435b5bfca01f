/** Every text that is cited. */
import { use } from "react";
import { allSources } from "../../rule-descriptions.ts";
import { useTexts } from "../../words/texts.ts";
import look from "./rulebook.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";
import { SourceCard } from "./source-card.tsx";

export function SourceList() {
  const says = useTexts(rulebookTexts);
  const sources = use(allSources());
  return (
    <section id="sources" className={look.area}>
      <div>
        <h2>{says("sources")}</h2>
        <p className="small soft">{says("sourcesWhy", { count: sources.length })}</p>
      </div>
      <ul className={look.entries}>
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`} className={look.entry}>
            <SourceCard source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
