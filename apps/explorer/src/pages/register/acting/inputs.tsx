import type { Fact } from "@apk-governance/core";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import { valueTexts } from "../values.texts.ts";
import style from "./acting.module.css";
import { actingTexts } from "./acting.texts.ts";
import type { Entry } from "./payload.ts";

export interface InputProperties {
  readonly id: string;
  readonly fact: Fact;
  readonly isRequired: boolean;
  readonly entry: Entry | undefined;
  readonly enter: (entry: Entry) => void;
  readonly describedBy: string;
  readonly isInvalid: boolean;
}

/** A number, a day, a code of a list, text. */
export function PlainInput({ id, fact, isRequired, entry, enter, describedBy, isInvalid }: InputProperties) {
  const text = typeof entry === "string" ? entry : "";
  const common = {
    id,
    disabled: entry === null,
    "aria-describedby": describedBy,
    "aria-invalid": isInvalid,
    "aria-required": isRequired,
  };
  switch (fact.kind) {
    case "choice":
      return <ChoiceInput {...{ id, fact, isRequired, entry, enter, describedBy, isInvalid }} />;
    case "texts":
    case "days":
      return <textarea {...common} rows={3} value={text} onChange={({ target }) => enter(target.value)} />;
    case "count":
    case "year":
      return (
        <input
          {...common}
          type="number"
          inputMode="numeric"
          min={fact.range?.least}
          max={fact.range?.most}
          value={text}
          onChange={({ target }) => enter(target.value)}
        />
      );
    default: {
      const type = fact.kind === "day" ? "date" : "text";
      return (
        <input
          {...common}
          type={type}
          value={text}
          onChange={({ target }) => enter(target.value)}
          autoComplete="off"
        />
      );
    }
  }
}

function ChoiceInput({ id, fact, isRequired, entry, enter, describedBy, isInvalid }: InputProperties) {
  const says = useTexts(actingTexts);
  const { language } = useLanguage();
  return (
    <select
      id={id}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      aria-required={isRequired}
      value={typeof entry === "string" ? entry : ""}
      onChange={({ target }) => enter(target.value)}
    >
      <option value="">{says(isRequired ? "choose" : "notKnown")}</option>
      {Object.entries(fact.vocabulary?.labels ?? {}).map(([code, words]) => (
        <option key={code} value={code}>
          {say(words, language)}
        </option>
      ))}
    </select>
  );
}

export function FlagInput({ id, isRequired, entry, enter }: InputProperties) {
  const says = useTexts(actingTexts);
  const saysValue = useTexts(valueTexts);
  const options = [
    ["yes", saysValue("yes")],
    ["no", saysValue("no")],
    ...(isRequired ? [] : [["", says("notKnown")] as const]),
  ] as const;
  return (
    <div className="row">
      {options.map(([value, words]) => (
        <label key={value} className={style.tick}>
          <input
            type="radio"
            name={id}
            checked={(entry ?? (isRequired ? undefined : "")) === value}
            onChange={() => enter(value)}
          />
          {words}
        </label>
      ))}
    </div>
  );
}

export function CodesInput({ fact, entry, enter }: InputProperties) {
  const { language } = useLanguage();
  const ticked = Array.isArray(entry) ? (entry as readonly string[]) : [];
  return (
    <div className={style.codes}>
      {Object.entries(fact.vocabulary?.labels ?? {}).map(([code, words]) => (
        <label key={code} className={style.tick}>
          <input
            type="checkbox"
            checked={ticked.includes(code)}
            onChange={({ target }) =>
              enter(target.checked ? [...ticked, code] : ticked.filter((other) => other !== code))
            }
          />
          {say(words, language)}
        </label>
      ))}
    </div>
  );
}
