/** The acts that the offices of the token may perform on a record, or to open a new one. */
import { useState } from "react";
import { DayField } from "../../../parts/day-field.tsx";
import { today } from "../../../words/civil-days.ts";
import { useDates } from "../../../words/dates.ts";
import { useTexts } from "../../../words/texts.ts";
import type { RecordKind } from "../kinds.ts";
import { procedureOf } from "../procedures.ts";
import { actingTexts } from "./acting.texts.ts";
import { Choices } from "./choices.tsx";
import { CommandForm } from "./command-form.tsx";
import { type Choice, choices, type Occasion, type Seen } from "./may.ts";
import type { Caller } from "./token.ts";

interface Properties {
  readonly caller: Caller;
  readonly kind: RecordKind;
  readonly institution: string;
  /** `undefined` for a new one. */
  readonly record: Seen | undefined;
}

export default function Acting({ caller, kind, institution, record }: Properties) {
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
