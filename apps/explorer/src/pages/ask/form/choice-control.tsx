/** One code of a list, by its name; that it is unknown, or known not to exist, is a choice of its own. */
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import look from "./control.module.css";
import type { ControlProperties } from "./control-properties.ts";

/** No code of a list is like these. */
const unknown = "";
const none = " ";

export function ChoiceControl({ label, fact, value, isWrong, set }: ControlProperties) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  const labels = Object.entries(fact.vocabulary?.labels ?? {});
  const isListed = labels.some(([code]) => code === value);
  return (
    <select
      aria-label={label}
      aria-invalid={isWrong}
      className={look.choice}
      data-unknown={value === undefined}
      value={value === null ? none : typeof value === "string" ? value : unknown}
      onChange={({ target }) => set(factIn(target.value))}
    >
      <option value={unknown}>{says("unknown")}</option>
      {fact.nullable && <option value={none}>{says("none")}</option>}
      {typeof value === "string" && !isListed && <option value={value}>{value}</option>}
      {labels.map(([code, words]) => (
        <option key={code} value={code}>
          {words[language]}
        </option>
      ))}
    </select>
  );
}

function factIn(option: string): string | null | undefined {
  if (option === unknown) return undefined;
  return option === none ? null : option;
}
