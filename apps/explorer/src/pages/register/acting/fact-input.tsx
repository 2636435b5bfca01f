/** The control for a fact of a command, by its kind, with what is wrong with it. */
import type { Fact } from "@apk-governance/core";
import { useId } from "react";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import { capitalized } from "../values.ts";
import style from "./acting.module.css";
import { actingTexts } from "./acting.texts.ts";
import { CodesInput, FlagInput, type InputProperties, PlainInput } from "./inputs.tsx";
import { IssueWords } from "./issue-words.tsx";
import type { GraphIssue } from "./mutation.ts";

type Properties = Omit<InputProperties, "id" | "describedBy" | "isInvalid"> & {
  readonly issues: readonly GraphIssue[];
};

export function FactInput({ issues, ...properties }: Properties) {
  const { fact, isRequired, entry, enter } = properties;
  const says = useTexts(actingTexts);
  const { language } = useLanguage();
  const id = useId();
  const label = capitalized(say(fact.label, language));
  const isGroup = fact.kind === "flag" || (fact.kind === "codes" && fact.vocabulary !== undefined);
  const input = { ...properties, id, describedBy: `${id}-note`, isInvalid: issues.length > 0 };
  const asksNone = fact.nullable && !isRequired;
  return (
    <div className={style.fact}>
      {isGroup ? (
        <fieldset className="field" aria-describedby={input.describedBy}>
          <legend>{label}</legend>
          {fact.kind === "flag" ? <FlagInput {...input} /> : <CodesInput {...input} />}
        </fieldset>
      ) : (
        <p className="field">
          <label htmlFor={id}>{label}</label>
          <PlainInput {...input} />
        </p>
      )}
      {asksNone && (
        <label className="small">
          <input
            type="checkbox"
            checked={entry === null}
            onChange={({ target }) => enter(target.checked ? null : "")}
          />{" "}
          {says("thereIsNone")}
        </label>
      )}
      <p id={input.describedBy} className="note">
        {hints(fact, isRequired)
          .map((hint) => says(hint))
          .join("; ")}
      </p>
      <IssueWords issues={issues} />
    </div>
  );
}

function hints({ kind, nullable, vocabulary }: Fact, isRequired: boolean): (keyof typeof actingTexts)[] {
  return [
    ...(kind === "texts" || kind === "days" ? (["oneALine"] as const) : []),
    ...(kind === "codes" && !vocabulary ? (["countries"] as const) : []),
    ...(isRequired ? [] : (["optional"] as const)),
    ...(isRequired && nullable ? (["emptyIsNone"] as const) : []),
  ];
}
