/** A term of a public Vice-Chair to be filled in. */
import type { ViceChairTerm } from "@apk-governance/core";
import { useId } from "react";
import { useTexts } from "../words/texts.ts";
import { DayField } from "./day-field.tsx";
import { planningTexts } from "./planning.texts.ts";
import { Problem } from "./problem.tsx";
import look from "./term-row.module.css";

interface Properties {
  readonly term: ViceChairTerm;
  readonly number: number;
  /** What is wrong with a part of the term. */
  readonly problems: (part: keyof ViceChairTerm) => string | undefined;
  readonly set: (term: ViceChairTerm) => void;
  readonly remove: () => void;
}

export function TermRow({ term, number, problems, set, remove }: Properties) {
  const says = useTexts(planningTexts);
  return (
    <li className={look.row}>
      <SeatField term={term} set={set} problem={problems("seat")} />
      <AssociationField term={term} set={set} problem={problems("association")} />
      <DayField
        label={says("termFrom")}
        day={term.from}
        choose={(from) => set({ ...term, from })}
        problem={problems("from")}
      />
      <DayField
        label={says("termTo")}
        day={term.to}
        choose={(to) => set({ ...term, to })}
        problem={problems("to")}
      />
      <button type="button" aria-label={says("removeTerm", { number })} onClick={remove}>
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  );
}

type FieldProperties = Pick<Properties, "term" | "set"> & { readonly problem: string | undefined };

function SeatField({ term, set, problem }: FieldProperties) {
  const says = useTexts(planningTexts);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{says("seat")}</label>
      <select
        id={id}
        value={term.seat}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={({ target }) => set({ ...term, seat: Number(target.value) })}
      >
        <option value="1">1</option>
        <option value="2">2</option>
      </select>
      <Problem id={`${id}-problem`} says={problem} />
    </div>
  );
}

function AssociationField({ term, set, problem }: FieldProperties) {
  const says = useTexts(planningTexts);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{says("association")}</label>
      <input
        id={id}
        className={look.association}
        value={term.association}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        autoComplete="off"
        onChange={({ target }) => set({ ...term, association: target.value })}
      />
      <Problem id={`${id}-problem`} says={problem} />
    </div>
  );
}
