/** One fact: its control, and beside it that it is unknown, or known not to exist. */
import type { Fact, Issue } from "@apk-governance/core";
import { useId } from "react";
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import { Control } from "./control.tsx";
import look from "./fact-field.module.css";
import { Issues } from "./issues.tsx";

interface Properties {
  readonly name: string;
  readonly fact: Fact;
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly matters: boolean;
  readonly set: (value: unknown) => void;
}

export function FactField({ name, fact, value, issues, matters, set }: Properties) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  const problems = useId();
  const label = fact.label[language];
  return (
    <fieldset
      id={`fact-${name}`}
      className={look.fact}
      data-matters={matters}
      aria-describedby={issues.length > 0 ? problems : undefined}
      tabIndex={-1}
    >
      <legend>
        {label}
        {matters && <span className={look.matters}>{says("matters")}</span>}
      </legend>
      <div className={look.row}>
        <Control label={label} fact={fact} value={value} isWrong={issues.length > 0} set={set} />
        <Standing fact={fact} value={value} set={set} />
      </div>
      <Issues id={problems} issues={issues} fact={fact} />
    </fieldset>
  );
}

/** What a fact may be instead of having a value, where its control does not offer that itself. */
function Standing({ fact, value, set }: Pick<Properties, "fact" | "value" | "set">) {
  const says = useTexts(askTexts);
  const none = noneOf(fact);
  if (fact.kind === "flag" || fact.kind === "choice") return null;
  return (
    <span className={look.standing}>
      <button type="button" aria-pressed={value === undefined} onClick={() => set(undefined)}>
        {says("unknown")}
      </button>
      {none !== undefined && (
        <button type="button" aria-pressed={isNone(value)} onClick={() => set(none)}>
          {says("none")}
        </button>
      )}
    </span>
  );
}

/** The value that says that there is none; `undefined` where the fact always has one. */
function noneOf({ nullable, kind }: Fact): null | readonly never[] | undefined {
  if (nullable) return null;
  return kind === "days" || kind === "codes" ? [] : undefined;
}

function isNone(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
