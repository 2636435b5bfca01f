/** An act in one line: when, what, who; opens the record at that act. */
import type { Day } from "@apk-governance/core";
import { Link } from "wouter";
import { useDates } from "../../words/dates.ts";
import { useLanguage } from "../../words/language.tsx";
import { say, type Words } from "../../words/texts.ts";
import { officeName } from "./act.ts";
import { kinds, type RecordKind } from "./kinds.ts";
import register from "./register.module.css";
import { capitalized } from "./values.ts";

interface Properties {
  readonly act: {
    readonly position: number;
    readonly kind: RecordKind;
    readonly on: Day;
    readonly office: string;
  };
  /** What was done. */
  readonly title: Words;
  /** Where it stands. */
  readonly place: string;
  /** It came while the page was open. */
  readonly isNew?: boolean;
}

export function ActLine({ act: { position, kind, on, office }, title, place, isNew = false }: Properties) {
  const { language } = useLanguage();
  const { shortDay } = useDates();
  return (
    <li className={register.line} data-new={isNew}>
      <span className={register.position}>{position}</span>
      <span>
        <Link href={place}>{say(title, language)}</Link>
        <span className={register.beneath}>
          {say(kinds[kind].one, language)} · {capitalized(say(officeName(office), language))}
        </span>
      </span>
      <time dateTime={on}>{shortDay(on)}</time>
    </li>
  );
}
