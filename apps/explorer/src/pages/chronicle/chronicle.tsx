/** The chronicle: Sessions, the handover, holders of office, deputies, and every dated entry. */
import { useGraph, useGraphLanguage } from "../../graph/ask.ts";
import { ChronicleDocument, type ChronicleQuery } from "../../graph/operations.generated.ts";
import { Answered } from "../../parts/answered.tsx";
import { OnThisPage } from "../../parts/on-this-page.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { QueryBehind } from "../../parts/query-behind.tsx";
import { useTexts } from "../../words/texts.ts";
import { chronicleTexts } from "./chronicle.texts.ts";
import { Deputies } from "./deputies.tsx";
import { Entries } from "./entries/entries.tsx";
import { HandoverAccounts } from "./handover-accounts.tsx";
import { Sessions } from "./sessions/sessions.tsx";
import { Terms } from "./terms/terms.tsx";

export default function Chronicle() {
  const says = useTexts(chronicleTexts);
  const language = useGraphLanguage();
  const chronicle = useGraph(ChronicleDocument, { language }, { meanwhile: "previous" });
  return (
    <div className="stack-wide">
      <PageHead title={says("title")}>{says("lead")}</PageHead>
      <Answered query={chronicle}>{(data) => <Parts data={data} />}</Answered>
      <QueryBehind document={ChronicleDocument} variables={{ language }} />
    </div>
  );
}

const parts = ["sessions", "handover", "holders", "deputies", "entries"] as const;

function Parts({ data: { institution, chronicle } }: { readonly data: ChronicleQuery }) {
  const says = useTexts(chronicleTexts);
  const drawn = {
    sessions: <Sessions sessions={institution.sessionsHeld} />,
    handover: <HandoverAccounts handover={institution.handover} />,
    holders: <Terms records={institution} />,
    deputies: <Deputies records={institution} />,
    entries: <Entries all={chronicle} />,
  };
  return (
    <>
      <OnThisPage parts={parts.map((id) => ({ id, name: says(id) }))} />
      {parts.map((part) => (
        <section key={part} className="stack" aria-labelledby={part}>
          <h2 id={part}>{says(part)}</h2>
          {drawn[part]}
        </section>
      ))}
    </>
  );
}
