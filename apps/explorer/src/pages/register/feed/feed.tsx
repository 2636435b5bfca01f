/** The acts of a register as they come, and those before them. */
import { useState } from "react";
import { RegisterActsDocument } from "../../../graph/operations.generated.ts";
import { NoAnswer } from "../../../parts/answered.tsx";
import { Loading } from "../../../parts/loading.tsx";
import { PageHead } from "../../../parts/page-head.tsx";
import { QueryBehind } from "../../../parts/query-behind.tsx";
import { useTexts } from "../../../words/texts.ts";
import type { Act } from "../act.ts";
import { ActLine } from "../act-line.tsx";
import { Empty } from "../empty.tsx";
import { actPlace, useInstitution } from "../places.ts";
import { actTitle } from "../procedure-words.ts";
import register from "../register.module.css";
import { registerTexts } from "../register.texts.ts";
import { RegisterFrame } from "../register-frame.tsx";
import { type Asked, earlierVariables, useEarlier } from "./earlier.ts";
import style from "./feed.module.css";
import { feedTexts } from "./feed.texts.ts";
import { FeedFilters } from "./feed-filters.tsx";
import { type Connection, useFeed } from "./follow.ts";

export default function Feed() {
  const institution = useInstitution();
  return <FeedOf key={institution} institution={institution} />;
}

function FeedOf({ institution }: { readonly institution: string }) {
  const saysRegister = useTexts(registerTexts);
  const says = useTexts(feedTexts);
  const [filter, setFilter] = useState({ kind: "", office: "" });
  const asked: Asked = { institution, ...filter };
  return (
    <RegisterFrame>
      <PageHead title={saysRegister("feed")}>{says("lead")}</PageHead>
      <FeedFilters filter={filter} choose={setFilter} />
      <Acts key={`${filter.kind} ${filter.office}`} asked={asked} />
      <p className="small soft">
        {says("subscribe")}{" "}
        <code className={style.address}>/register/acts?{String(new URLSearchParams({ institution }))}</code>
      </p>
      <QueryBehind document={RegisterActsDocument} variables={earlierVariables(asked)} />
    </RegisterFrame>
  );
}

function Acts({ asked }: { readonly asked: Asked }) {
  const says = useTexts(feedTexts);
  const earlier = useEarlier(asked);
  const { connection, acts } = useFeed(asked.institution, earlier.data?.lastCursor);
  if (earlier.error && !earlier.data) {
    return <NoAnswer error={earlier.error} askAgain={() => void earlier.refetch()} />;
  }
  if (!earlier.data) return <Loading />;
  const arrived = acts.filter((act) => fits(act, asked)).reverse();
  const all = [...arrived, ...earlier.data.acts];
  return (
    <section className="stack" aria-label={says("acts")}>
      <State connection={connection} arrived={arrived.length} />
      {all.length === 0 && <Nothing asked={asked} />}
      <ol className={`plain-list ${register.lines}`} reversed>
        {all.map((act, i) => (
          <ActLine
            key={act.position}
            act={act}
            title={actTitle(act)}
            place={actPlace(act)}
            isNew={i < arrived.length}
          />
        ))}
      </ol>
      {earlier.hasNextPage && (
        <p>
          <button
            type="button"
            disabled={earlier.isFetchingNextPage}
            onClick={() => void earlier.fetchNextPage()}
          >
            {says("earlier")}
          </button>
        </p>
      )}
    </section>
  );
}

/** The feed brings all acts; the page shows those that were asked for. */
function fits({ kind, office }: Act, asked: Asked): boolean {
  return (!asked.kind || kind === asked.kind) && (!asked.office || office === asked.office);
}

function Nothing({ asked }: { readonly asked: Asked }) {
  const says = useTexts(feedTexts);
  return asked.kind || asked.office ? <p>{says("noneSuch")}</p> : <Empty institution={asked.institution} />;
}

function State({ connection, arrived }: { readonly connection: Connection; readonly arrived: number }) {
  const says = useTexts(feedTexts);
  return (
    <p className={style.state} data-connection={connection} role="status">
      <span className={style.sign} aria-hidden="true" />
      {says(connection)}
      {arrived > 0 && ` · ${says("arrived", { count: arrived })}`}
    </p>
  );
}
