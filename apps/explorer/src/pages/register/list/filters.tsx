/** What a list may be filtered by: status, the filter of its kind, the days of the first act. */
import { type FormEvent, useId, useState } from "react";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts, type Words } from "../../../words/texts.ts";
import { Choice } from "../choice.tsx";
import { graphCode, type RecordKind } from "../kinds.ts";
import { fieldsOf } from "../record/state.ts";
import { statusesOf } from "../statuses.ts";
import { capitalized } from "../values.ts";
import { type Choose, filterCodes } from "./chosen.ts";
import style from "./list.module.css";
import { listTexts } from "./list.texts.ts";
import { type Chosen, lists } from "./lists.ts";

interface Properties {
  readonly kind: RecordKind;
  readonly chosen: Chosen;
  readonly choose: Choose;
}

export function Filters({ kind, chosen, choose, isFiltered }: Properties & { readonly isFiltered: boolean }) {
  const says = useTexts(listTexts);
  const { language } = useLanguage();
  const { filter } = lists[kind];
  const statuses = Object.entries(statusesOf(kind)).map(
    ([code, words]: [string, Words]) => [graphCode(code), say(words, language)] as const,
  );
  const cleared = {
    status: undefined,
    from: undefined,
    to: undefined,
    ...(filter && { [filter]: undefined }),
  };
  return (
    <fieldset className={style.filters}>
      <legend className="seen-by-readers-only">{says("filters")}</legend>
      <Choice
        label={says("status")}
        any={says("any")}
        options={statuses}
        value={chosen.status ?? ""}
        choose={(status) => choose({ status })}
      />
      {filter && <OwnFilter kind={kind} filter={filter} chosen={chosen} choose={choose} />}
      <DayLimit label={says("from")} day={chosen.from ?? ""} choose={(from) => choose({ from })} />
      <DayLimit label={says("to")} day={chosen.to ?? ""} choose={(to) => choose({ to })} />
      {isFiltered && (
        <button type="button" onClick={() => choose(cleared)}>
          {says("clear")}
        </button>
      )}
    </fieldset>
  );
}

function OwnFilter({ kind, filter, chosen, choose }: Properties & { readonly filter: string }) {
  const says = useTexts(listTexts);
  const { language } = useLanguage();
  const codes = filterCodes(kind, filter);
  const value = String(chosen[filter] ?? "");
  const worded = (code: string) => fieldsOf(kind, { [filter]: code }, language)[0];
  const label = capitalized(worded(codes?.[0] ?? "")?.label ?? filter);
  if (!codes)
    return (
      <TextFilter key={value} label={label} value={value} choose={(text) => choose({ [filter]: text })} />
    );
  const options = codes.map((code) => [graphCode(code), worded(code)?.value ?? code] as const);
  return (
    <Choice
      label={label}
      any={says("any")}
      options={options}
      value={value}
      choose={(code) => choose({ [filter]: code })}
    />
  );
}

interface TextProperties {
  readonly label: string;
  readonly value: string;
  readonly choose: (text: string) => void;
}

/** Asked for when it is entered, not at every key. */
function TextFilter({ label, value, choose }: TextProperties) {
  const id = useId();
  const [text, setText] = useState(value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose(text);
  };
  return (
    <form className="field" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => text !== value && choose(text)}
      />
    </form>
  );
}

function DayLimit({
  label,
  day,
  choose,
}: {
  readonly label: string;
  readonly day: string;
  readonly choose: (day: string) => void;
}) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={day} onChange={({ target }) => choose(target.value)} />
    </p>
  );
}
