/** The same terms as a table, drawn while it is open: a plan may have two thousand. */
import { useState } from "react";
import { Link } from "wouter";
import { planningTexts } from "../../parts/planning.texts.ts";
import { WideTable } from "../../parts/wide-table.tsx";
import { useDates } from "../../words/dates.ts";
import { useTexts } from "../../words/texts.ts";
import look from "./rotation.module.css";
import { rotationTexts } from "./rotation.texts.ts";
import type { ShownTerm } from "./shown-terms.ts";

interface Properties {
  readonly terms: readonly ShownTerm[];
}

export function TermTable({ terms }: Properties) {
  const says = useTexts(rotationTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{says("table")}</summary>
      {isOpen && <Terms terms={terms} />}
    </details>
  );
}

function Terms({ terms }: Properties) {
  const says = useTexts(rotationTexts);
  const saysShared = useTexts(planningTexts);
  return (
    <WideTable
      label={says("table")}
      columns={[
        ...(["seat", "association", "termFrom", "termTo"] as const).map((column) => saysShared(column)),
        says("appointment"),
      ]}
      className={look.table}
    >
      {terms.map((term) => (
        <TermInTable key={`${term.seat} ${term.from}`} term={term} />
      ))}
    </WideTable>
  );
}

function TermInTable({ term: { seat, name, from, to, ask } }: { readonly term: ShownTerm }) {
  const says = useTexts(rotationTexts);
  const { shortDay } = useDates();
  return (
    <tr>
      <td>{seat}</td>
      <td>{name}</td>
      <td>{shortDay(from)}</td>
      <td>{shortDay(to)}</td>
      <td>
        {ask ? (
          <Link href={ask}>
            {says("ask")}
            <span className="seen-by-readers-only">
              {" "}
              {name}, {shortDay(from)}
            </span>
          </Link>
        ) : (
          says("served")
        )}
      </td>
    </tr>
  );
}
