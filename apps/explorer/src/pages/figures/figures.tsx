/** Every figure that the sources give, by group: drawn, and in a table with unit, day, source and doubt. */
import { useGraph, useGraphLanguage } from "../../graph/ask.ts";
import { FiguresDocument, type FiguresQuery } from "../../graph/operations.generated.ts";
import { Answered } from "../../parts/answered.tsx";
import { OnThisPage } from "../../parts/on-this-page.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { QueryBehind } from "../../parts/query-behind.tsx";
import { useTexts } from "../../words/texts.ts";
import { Checks } from "./checks.tsx";
import { figuresTexts } from "./figures.texts.ts";
import { GroupOfFigures } from "./group-of-figures.tsx";
import { grouped } from "./groups.ts";
import { Languages, Lists } from "./lists.tsx";

export default function Figures() {
  const says = useTexts(figuresTexts);
  const language = useGraphLanguage();
  const figures = useGraph(FiguresDocument, { language }, { meanwhile: "previous" });
  return (
    <div className="stack-wide">
      <PageHead title={says("title")}>{says("lead")}</PageHead>
      <Answered query={figures}>{({ institution }) => <Parts institution={institution} />}</Answered>
      <QueryBehind document={FiguresDocument} variables={{ language }} />
    </div>
  );
}

function Parts({ institution }: { readonly institution: FiguresQuery["institution"] }) {
  const says = useTexts(figuresTexts);
  const groups = grouped(institution.metrics);
  const parts = [...groups.map(({ group }) => group), "checks", "lists"] as const;
  return (
    <>
      <OnThisPage parts={parts.map((id) => ({ id, name: says(id) }))} />
      {groups.map(({ group, metrics }) => (
        <section key={group} className="stack" aria-labelledby={group}>
          <h2 id={group}>{says(group)}</h2>
          <GroupOfFigures about={says(group)} metrics={metrics} />
          {group === "media" && <Languages of={institution.languagesOfMedia} />}
        </section>
      ))}
      <Checks checks={institution.checks} />
      <Lists lists={institution.lists} />
    </>
  );
}
