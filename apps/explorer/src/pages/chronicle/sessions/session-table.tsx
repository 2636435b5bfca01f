/** All Sessions as a table, for those who compare them or cannot see the line of years. */
import { WideTable } from "../../../parts/wide-table.tsx";
import { useQualified } from "../../../words/qualified.ts";
import { useTexts } from "../../../words/texts.ts";
import { useWhen } from "../../../words/when.ts";
import { chronicleTexts, sessionTexts } from "../chronicle.texts.ts";
import type { SessionRecord } from "../records.ts";

const columns = ["number", "held", "venue", "theme", "attended"] as const;

export function SessionTable({ sessions }: { readonly sessions: readonly SessionRecord[] }) {
  const says = useTexts(sessionTexts);
  return (
    <details>
      <summary>{says("asTable")}</summary>
      <WideTable label={says("asTable")} columns={columns.map((column) => says(column))}>
        {sessions.map((session) => (
          <Row key={session.id} session={session} />
        ))}
      </WideTable>
    </details>
  );
}

function Row({ session }: { readonly session: SessionRecord }) {
  const shared = useTexts(chronicleTexts);
  const when = useWhen();
  const qualified = useQualified();
  const { numeral, held, venue, theme, attended } = session;
  const cells = [held && when(held), venue, theme, attended && qualified(attended)];
  return (
    <tr>
      <th scope="row">{numeral}</th>
      {cells.map((cell, i) => (
        <td key={columns[i + 1]}>{cell ?? <span className="soft">{shared("notKnown")}</span>}</td>
      ))}
    </tr>
  );
}
