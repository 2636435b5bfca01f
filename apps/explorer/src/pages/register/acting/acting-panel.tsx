/** The acts that the offices of the token may perform on a record, or to open a new one. */
import { useState } from "react";
import { DayField } from "../../../parts/day-field.tsx";
import { useDates } from "../../../words/dates.ts";
import { useTexts } from "../../../words/texts.ts";
import type { RecordKind } from "../kinds.ts";
import { procedureOf } from "../procedures.ts";
import style from "./acting.module.css";
import { actingTexts } from "./acting.texts.ts";
import { Pasted, Shown } from "./caller-panel.tsx";
import { Choices } from "./choices.tsx";
import { CommandForm } from "./command-form.tsx";
import { type Choice, choices, type Occasion, type Seen } from "./may.ts";
import { type Caller, useCaller } from "./token.ts";

interface Properties {
  readonly kind: RecordKind;
  readonly institution: string;
  /** `undefined` for a new one. */
  readonly record: Seen | undefined;
}

export function ActingPanel({ kind, institution, record }: Properties) {
  const says = useTexts(actingTexts);
  const caller = useCaller();
  return (
    <details className={style.caller} open={caller !== undefined}>
      <summary>
        <h2>{says("title")}</h2>
      </summary>
      {caller ? (
        <div className="stack">
          <Shown caller={caller} />
          <Acting caller={caller} kind={kind} institution={institution} record={record} />
        </div>
      ) : (
        <Pasted />
      )}
    </details>
  );
}

function Acting({ caller, kind, institution, record }: Properties & { readonly caller: Caller }) {
  const says = useTexts(actingTexts);
  const { day } = useDates();
  const [on, setOn] = useState(today);
  const [chosen, choose] = useState<Choice>();
  const state = record?.state ?? procedureOf(kind).initial;
  const occasion: Occasion = { kind, institution, state, on };
  const { now, not } = choices(caller, occasion);
  return (
    <div className="stack">
      <DayField label={says("day")} day={on} choose={setOn} />
      {now.length === 0 ? <p role="status">{says("nothing", { day: day(on) })}</p> : <h3>{says("now")}</h3>}
      <Choices of={now} chosen={chosen} choose={choose} />
      <details>
        <summary>{says("others")}</summary>
        <Choices of={not} chosen={chosen} choose={choose} />
      </details>
      {chosen && (
        <CommandForm
          key={`${chosen.office} ${chosen.command.type}`}
          caller={caller}
          choice={chosen}
          occasion={occasion}
          record={record}
          leave={() => choose(undefined)}
        />
      )}
    </div>
  );
}

/** Of the reader's own calendar. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
