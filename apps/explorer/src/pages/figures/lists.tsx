/** What the sources list rather than count. */
import type { FiguresQuery } from "../../graph/operations.generated.ts";
import { Grounds } from "../../parts/grounds.tsx";
import { useDates } from "../../words/dates.ts";
import { useTexts } from "../../words/texts.ts";
import styles from "./figures.module.css";
import { figuresTexts } from "./figures.texts.ts";

type Institution = FiguresQuery["institution"];

export function Languages({ of }: { readonly of: Institution["languagesOfMedia"] }) {
  const says = useTexts(figuresTexts);
  const [first] = of;
  return (
    <div className="stack">
      <h3>{says("languagesOfMedia")}</h3>
      <ul className={`plain-list ${styles.languages}`}>
        {of.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {first && <Grounds of={first} />}
    </div>
  );
}

export function Lists({ lists }: { readonly lists: Institution["lists"] }) {
  const says = useTexts(figuresTexts);
  return (
    <section className="stack" aria-labelledby="lists">
      <h2 id="lists">{says("lists")}</h2>
      <div>
        {lists.map((list) => (
          <details key={list.id} className={styles.list}>
            <summary>
              {list.title} <span className="soft">({list.items.length})</span>
            </summary>
            <div className="stack">
              <ol>
                {list.items.map((item) => (
                  <Item key={item.id} item={item} />
                ))}
              </ol>
              <Grounds of={list} />
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

/** A wording that held for some time only says for which. */
function Item({ item }: { readonly item: Institution["lists"][number]["items"][number] }) {
  const { day } = useDates();
  const { text, period } = item;
  return (
    <li>
      {text}
      {period && (
        <span className="soft">
          {" "}
          ({day(period.from)} – {period.to ? day(period.to) : "…"})
        </span>
      )}
      <Grounds of={item} isBrief />
    </li>
  );
}
