/** A record: how far it has come, what it says, its acts, and what may be done now. */
import { Link } from "wouter";
import { RegisterRecordDocument } from "../../../graph/operations.generated.ts";
import { Answered } from "../../../parts/answered.tsx";
import { PageHead } from "../../../parts/page-head.tsx";
import { QueryBehind } from "../../../parts/query-behind.tsx";
import { useDates } from "../../../words/dates.ts";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import { ActingPanel } from "../acting/acting-panel.tsx";
import { kinds, type RecordKind } from "../kinds.ts";
import { listPlace } from "../places.ts";
import register from "../register.module.css";
import { RegisterFrame } from "../register-frame.tsx";
import { statusesOf } from "../statuses.ts";
import { History } from "./history.tsx";
import { type RecordFound, useRecord } from "./load.ts";
import { dayIn, nameIn } from "./name.ts";
import { recordTexts } from "./record.texts.ts";
import { Says } from "./says.tsx";

interface Properties {
  readonly kind: RecordKind;
  readonly id: string;
}

export default function RecordPage({ kind, id }: Properties) {
  const { language } = useLanguage();
  const says = useTexts(recordTexts);
  const institution = id.split(":")[1] ?? "";
  const query = useRecord(id);
  const isThere = query.data?.acts[0]?.kind === kind;
  return (
    <RegisterFrame institution={institution}>
      {!query.data && <PageHead title={say(kinds[kind].one, language)} />}
      <Answered query={query}>
        {(record) => (record && isThere ? <Found kind={kind} record={record} /> : <p>{says("none")}</p>)}
      </Answered>
      <p className="small">
        <Link href={listPlace(institution, kind)}>
          {says("toList")}: {say(kinds[kind].many, language)}
        </Link>
      </p>
      <QueryBehind document={RegisterRecordDocument} variables={{ id }} />
    </RegisterFrame>
  );
}

function Found({ kind, record }: { readonly kind: RecordKind; readonly record: RecordFound }) {
  const { language } = useLanguage();
  const says = useTexts(recordTexts);
  const { day } = useDates();
  const { state } = record;
  const title = say(kinds[kind].one, language);
  const status = statusesOf(kind)[state.phase];
  return (
    <div className="stack-wide">
      <div>
        <PageHead title={nameIn(state) ?? `${title}, ${day(dayIn(state) ?? record.openedOn)}`} />
        <p className="row">
          {status && <span className={register.status}>{say(status, language)}</span>}
          <span className="soft small">
            {title}.{" "}
            {says("days", {
              opened: day(record.openedOn),
              last: day(record.lastOn),
              version: record.version,
            })}
          </span>
        </p>
      </div>
      <Says kind={kind} state={state} />
      <History kind={kind} acts={record.acts} />
      <ActingPanel
        kind={kind}
        institution={record.institution}
        record={{ id: record.id, version: record.version, state }}
      />
    </div>
  );
}
