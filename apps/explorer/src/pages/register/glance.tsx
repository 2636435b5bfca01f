/** The register at a glance: how much of what, and the last acts. */
import { Link } from "wouter";
import { useGraph } from "../../graph/ask.ts";
import { RegisterDocument, type RegisterQuery } from "../../graph/operations.generated.ts";
import { Answered } from "../../parts/answered.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { QueryBehind } from "../../parts/query-behind.tsx";
import { useLanguage } from "../../words/language.tsx";
import { say, useTexts } from "../../words/texts.ts";
import { ActLine } from "./act-line.tsx";
import { CallerPanel } from "./acting/caller-panel.tsx";
import { Empty } from "./empty.tsx";
import { domainCode, graphCode, kinds, recordKinds } from "./kinds.ts";
import { actAnchor, listPlace, placeIn, recordPlace, useInstitution } from "./places.ts";
import register from "./register.module.css";
import { registerTexts } from "./register.texts.ts";
import { RegisterFrame } from "./register-frame.tsx";

export function Glance() {
  const says = useTexts(registerTexts);
  const institution = useInstitution();
  const query = useGraph(RegisterDocument, { institution });
  return (
    <RegisterFrame>
      <PageHead title={says("title")}>{says("lead")}</PageHead>
      <div className="stack-wide">
        <Answered query={query}>{(data) => <Found institution={institution} found={data} />}</Answered>
        <CallerPanel />
        <QueryBehind document={RegisterDocument} variables={{ institution }} />
      </div>
    </RegisterFrame>
  );
}

interface Properties {
  readonly institution: string;
  readonly found: RegisterQuery;
}

function Found({ institution, found }: Properties) {
  const says = useTexts(registerTexts);
  const { language } = useLanguage();
  const last = [...found.acts.nodes].reverse();
  return (
    <>
      {found.acts.totalCount === 0 && <Empty institution={institution} />}
      <ul className={`plain-list ${register.tallies}`}>
        {recordKinds.map((kind) => (
          <li key={kind}>
            <Link href={listPlace(institution, kind)}>{say(kinds[kind].many, language)}</Link>
            <span className="soft small">{says("records", { count: found[kind].totalCount })}</span>
          </li>
        ))}
      </ul>
      {last.length > 0 && (
        <section className="stack" aria-labelledby="last-acts">
          <h2 id="last-acts">{says("lastActs")}</h2>
          <ul className={`plain-list ${register.lines}`}>
            {last.map((act) => (
              <LastAct key={act.position} act={act} />
            ))}
          </ul>
          <p className="row small">
            <Link href={placeIn(institution, "feed")}>{says("feed")}</Link>
            <span className="soft">{says("acts", { count: found.acts.totalCount })}</span>
          </p>
        </section>
      )}
    </>
  );
}

function LastAct({ act }: { readonly act: RegisterQuery["acts"]["nodes"][number] }) {
  const kind = recordKinds.find((known) => graphCode(known) === act.kind);
  if (!kind) return null;
  const place = `${recordPlace(act.record.id)}#${actAnchor(act)}`;
  return <ActLine act={{ ...act, kind, office: domainCode(act.office) }} title={act} place={place} />;
}
