import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import { officeName } from "../act.ts";
import style from "./acting.module.css";
import { actingTexts } from "./acting.texts.ts";
import type { Choice } from "./may.ts";

interface Properties {
  readonly of: readonly Choice[];
  readonly chosen: Choice | undefined;
  readonly choose: (choice: Choice) => void;
}

/** Each act with the office in which it would be done. */
export function Choices({ of, chosen, choose }: Properties) {
  const says = useTexts(actingTexts);
  const { language } = useLanguage();
  if (of.length === 0) return null;
  return (
    <ul className={`plain-list ${style.choices}`}>
      {of.map((choice) => (
        <li key={nameOf(choice)}>
          <button
            type="button"
            aria-pressed={chosen !== undefined && nameOf(chosen) === nameOf(choice)}
            onClick={() => choose(choice)}
          >
            {says("as", {
              title: say(choice.command.title, language),
              office: say(officeName(choice.office), language),
            })}
          </button>
        </li>
      ))}
    </ul>
  );
}

function nameOf({ office, command }: Choice): string {
  return `${office} ${command.type}`;
}
