/** Yes, no or unknown. */
import { useId } from "react";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import look from "./control.module.css";
import type { ControlProperties } from "./control-properties.ts";

const choices = [
  [true, "yes"],
  [false, "no"],
  [undefined, "unknown"],
] as const;

export function FlagControl({ label, value, set }: Pick<ControlProperties, "label" | "value" | "set">) {
  const says = useTexts(askTexts);
  const name = useId();
  return (
    <span className={look.flag} role="radiogroup" aria-label={label}>
      {choices.map(([choice, words]) => (
        <label key={words}>
          <input type="radio" name={name} checked={value === choice} onChange={() => set(choice)} />
          {says(words)}
        </label>
      ))}
    </span>
  );
}
