/** The deputies whom the Assembly elected or proposed, with their votes, and the seats that it had from when to when. */
import type { CSSProperties } from "react";
import { Grounds } from "../../parts/grounds.tsx";
import { WideTable } from "../../parts/wide-table.tsx";
import { useDates } from "../../words/dates.ts";
import { useTexts } from "../../words/texts.ts";
import styles from "./chronicle.module.css";
import { chronicleTexts, deputyTexts } from "./chronicle.texts.ts";
import type { DeputyRecord, Records } from "./records.ts";

export function Deputies({ records: { deputies, parliamentSeats } }: { readonly records: Records }) {
  const says = useTexts(deputyTexts);
  const offices = new Map(deputies.map(({ office }) => [office.id, office.name]));
  return (
    <>
      <Votes deputies={deputies} />
      {[...offices].map(([id, name]) => (
        <DeputyTable key={id} title={name} deputies={deputies.filter(({ office }) => office.id === id)} />
      ))}
      <h3 className={styles.tableTitle}>{says("seats")}</h3>
      <Seats periods={parliamentSeats} />
    </>
  );
}

/** The longest bar is the most votes. */
function Votes({ deputies }: { readonly deputies: readonly DeputyRecord[] }) {
  const says = useTexts(deputyTexts);
  const counted = deputies.flatMap(({ id, person, votes }) => (votes === null ? [] : { id, person, votes }));
  const most = Math.max(...counted.map(({ votes }) => votes));
  const sorted = counted.sort((a, b) => b.votes - a.votes);
  return (
    <figure className="stack">
      <figcaption className="measure">{says("votesLead")}</figcaption>
      <ul className={`plain-list ${styles.votes}`}>
        {sorted.map(({ id, person, votes }) => (
          <li key={id} className={styles.vote}>
            <span>{person.name}</span>
            <span className={styles.bar} style={{ "--share": votes / most } as CSSProperties}>
              {votes}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface TableProperties {
  readonly title: string;
  readonly deputies: readonly DeputyRecord[];
}

const columns = ["name", "votes", "from", "to", "chosen", "grounds"] as const;

function DeputyTable({ title, deputies }: TableProperties) {
  const says = useTexts(deputyTexts);
  return (
    <>
      <h3 className={styles.tableTitle}>{title}</h3>
      <WideTable label={title} columns={columns.map((column) => says(column))} className={styles.deputies}>
        {deputies.map((deputy) => (
          <DeputyRow key={deputy.id} deputy={deputy} />
        ))}
      </WideTable>
    </>
  );
}

function DeputyRow({ deputy }: { readonly deputy: DeputyRecord }) {
  const says = useTexts(deputyTexts);
  const shared = useTexts(chronicleTexts);
  const { day } = useDates();
  const { person, votes, from, to, session } = deputy;
  const isAppointed = session === null;
  return (
    <tr>
      <th scope="row">{person.name}</th>
      <td>{votes ?? (isAppointed ? "–" : shared("notKnown"))}</td>
      <td>{day(from)}</td>
      <td>{to ? day(to) : shared("notKnown")}</td>
      <td>{session?.numeral ?? says("byPresident")}</td>
      <td>
        <Grounds of={deputy} isBrief />
      </td>
    </tr>
  );
}

function Seats({ periods }: { readonly periods: Records["parliamentSeats"] }) {
  const { day } = useDates();
  return (
    <ol className={`plain-list ${styles.seats}`}>
      {periods.map((period) => (
        <li key={period.id}>
          <p>
            <strong>
              {day(period.from)} – {period.to ? day(period.to) : "…"}:
            </strong>{" "}
            {period.says}
          </p>
          <Grounds of={period} isBrief />
        </li>
      ))}
    </ol>
  );
}
