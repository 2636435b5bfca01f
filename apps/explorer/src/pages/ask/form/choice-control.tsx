/** One code of a list, by its name. */
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import look from "./control.module.css";
import type { ControlProperties } from "./control-properties.ts";

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
      value={typeof value === "string" ? value : ""}
      onChange={({ target }) => set(target.value || undefined)}
    >
      <option value="">{says(value === null ? "none" : "choose")}</option>
      {typeof value === "string" && !isListed && <option value={value}>{value}</option>}
      {labels.map(([code, words]) => (
        <option key={code} value={code}>
          {words[language]}
        </option>
      ))}
    </select>
  );
}
