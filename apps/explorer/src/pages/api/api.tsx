/** What the gateway offers to programs: its addresses, and the query behind each page. */
import { behindPages } from "../../graph/behind-pages.ts";
import { ApiFieldsDocument } from "../../graph/operations.generated.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { QueryBehind } from "../../parts/query-behind.tsx";
import { useTexts } from "../../words/texts.ts";
import style from "./api.module.css";
import { apiTexts } from "./api.texts.ts";
import { QueryShown } from "./query-shown.tsx";

const addresses = {
  graph: "/graphql",
  schema: "/schema.graphql",
  feed: "/register/acts?institution=sample",
  live: "/health/live",
  ready: "/health/ready",
  metrics: "/metrics",
} as const;

const names = Object.keys(addresses) as (keyof typeof addresses)[];

export default function Api() {
  const says = useTexts(apiTexts);
  return (
    <div className="stack-wide">
      <PageHead title={says("title")}>{says("lead")}</PageHead>
      <section className="stack" aria-labelledby="addresses">
        <h2 id="addresses">{says("addresses")}</h2>
        <dl className={style.addresses}>
          {names.map((name) => (
            <div key={name}>
              <dt>
                <a href={addresses[name]}>
                  <code>{addresses[name]}</code>
                </a>
              </dt>
              <dd>{says(name)}</dd>
            </div>
          ))}
        </dl>
        <p className="soft small measure">{says("limits")}</p>
      </section>
      <section className="stack" aria-labelledby="queries">
        <h2 id="queries">{says("queries")}</h2>
        <div>
          {behindPages.map((behind) => (
            <QueryShown key={behind.path} of={behind} />
          ))}
        </div>
      </section>
      <QueryBehind document={ApiFieldsDocument} variables={{}} />
    </div>
  );
}
