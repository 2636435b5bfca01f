/** All Sessions as a table, for those who compare them or cannot see the line of years. */
import { useDates } from "../../../words/dates.ts";
import { useTexts } from "../../../words/texts.ts";
import { useWhen } from "../../../words/when.ts";
import { chronicleTexts, sessionTexts } from "../chronicle.texts.ts";
import type { SessionRecord } from "../records.ts";
import { attendanceWords } from "./session-facts.tsx";

const columns = ["number", "held", "venue", "theme", "attended"] as const;

export function SessionTable({ sessions }: { readonly sessions: readonly SessionRecord[] }) {
  const says = useTexts(sessionTexts);
  return (
    <details>
      <summary>{says("asTable")}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <section className="scrolls" aria-label={says("asTable")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {says(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <Row key={session.id} session={session} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Row({ session }: { readonly session: SessionRecord }) {
  const says = useTexts(sessionTexts);
  const shared = useTexts(chronicleTexts);
  const when = useWhen();
  const { number } = useDates();
  const { numeral, held, venue, theme } = session;
  const cells = [held && when(held), venue, theme, attendanceWords(session, says, number)];
  return (
    <tr>
      <th scope="row">{numeral}</th>
      {cells.map((cell, i) => (
        <td key={columns[i + 1]}>{cell ?? <span className="soft">{shared("notKnown")}</span>}</td>
      ))}
    </tr>
  );
}
