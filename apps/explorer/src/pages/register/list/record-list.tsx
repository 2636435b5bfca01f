/** The records of a kind, filtered and a page at a time; what is chosen stands in the address. */
import { Link } from "wouter";
import { useGraph } from "../../../graph/ask.ts";
import { Answered } from "../../../parts/answered.tsx";
import { PageHead } from "../../../parts/page-head.tsx";
import { QueryBehind } from "../../../parts/query-behind.tsx";
import { useDates } from "../../../words/dates.ts";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import { ActingPanel } from "../acting/acting-panel.tsx";
import { Empty } from "../empty.tsx";
import { Fields } from "../fields.tsx";
import { domainCode, kinds, type RecordKind } from "../kinds.ts";
import { recordPlace, useInstitution } from "../places.ts";
import { fieldsOf } from "../record/state.ts";
import register from "../register.module.css";
import { RegisterFrame } from "../register-frame.tsx";
import { statusesOf } from "../statuses.ts";
import { useChosen } from "./chosen.ts";
import { Filters } from "./filters.tsx";
import style from "./list.module.css";
import { listTexts } from "./list.texts.ts";
import { type ListNode, lists } from "./lists.ts";
import { Paging } from "./paging.tsx";

export default function RecordList({ kind }: { readonly kind: RecordKind }) {
  const { language } = useLanguage();
  const says = useTexts(listTexts);
  const institution = useInstitution();
  const { chosen, isFiltered, choose } = useChosen(kind);
  const { document } = lists[kind];
  const query = useGraph(document, { ...chosen, institution });
  return (
    <RegisterFrame>
      <PageHead title={say(kinds[kind].many, language)} />
      <Filters kind={kind} chosen={chosen} choose={choose} isFiltered={isFiltered} />
      <Answered query={query}>
        {({ records: { nodes, pageInfo, totalCount } }) => (
          <>
            {nodes.length === 0 &&
              (isFiltered ? <p>{says("noneSuch")}</p> : <Empty institution={institution} />)}
            <ol className={`plain-list ${style.rows}`}>
              {nodes.map((node) => (
                <Row key={node.id} kind={kind} node={node} />
              ))}
            </ol>
            <Paging
              pageInfo={pageInfo}
              shown={nodes.length}
              total={totalCount}
              chosen={chosen}
              choose={choose}
            />
          </>
        )}
      </Answered>
      <ActingPanel kind={kind} institution={institution} record={undefined} />
      <QueryBehind document={document} variables={{ ...chosen, institution }} />
    </RegisterFrame>
  );
}

interface Properties {
  readonly kind: RecordKind;
  readonly node: ListNode;
}

function Row({ kind, node }: Properties) {
  const says = useTexts(listTexts);
  const { language } = useLanguage();
  const { day, shortDay } = useDates();
  const row = lists[kind].row(node);
  const status = statusesOf(kind)[domainCode(node.status)];
  const title = say(kinds[kind].one, language);
  const known = Object.entries(row.values).filter(([, value]) => value !== null);
  return (
    <li className={style.row}>
      <h2 className={style.name}>
        <Link href={recordPlace(node.id)}>{row.name ?? `${title}, ${day(row.day ?? node.openedOn)}`}</Link>
      </h2>
      <p>{status && <span className={register.status}>{say(status, language)}</span>}</p>
      <div className={style.fields}>
        <Fields of={fieldsOf(kind, Object.fromEntries(known), language)} />
      </div>
      <p className="note">
        {says("days", { opened: shortDay(node.openedOn), last: shortDay(node.lastOn), count: node.version })}
      </p>
    </li>
  );
}
