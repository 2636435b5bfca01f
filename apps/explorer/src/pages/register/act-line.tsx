/** An act in one line: when, what, who; opens the record at that act. */
import { Link } from "wouter";
import { useDates } from "../../words/dates.ts";
import { useLanguage } from "../../words/language.tsx";
import { say } from "../../words/texts.ts";
import { type Act, actTitle, officeName } from "./act.ts";
import { procedureOf } from "./kinds.ts";
import { actPlace } from "./places.ts";
import register from "./register.module.css";
import { capitalized } from "./values.ts";

interface Properties {
  readonly act: Act;
  /** It came while the page was open. */
  readonly isNew?: boolean;
}

export function ActLine({ act, isNew = false }: Properties) {
  const { language } = useLanguage();
  const { shortDay } = useDates();
  return (
    <li className={register.line} data-new={isNew}>
      <span className={register.position}>{act.position}</span>
      <span>
        <Link href={actPlace(act)}>{say(actTitle(act), language)}</Link>
        <span className="soft small">
          {" "}
          {say(procedureOf(act.kind).title, language)} · {capitalized(say(officeName(act.office), language))}
        </span>
      </span>
      <time dateTime={act.on}>{shortDay(act.on)}</time>
    </li>
  );
}
