/** A text, such as a name or an id. */
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import look from "./control.module.css";
import type { ControlProperties } from "./control-properties.ts";

export function TextControl({ label, value, isWrong, set }: ControlProperties) {
  const says = useTexts(askTexts);
  return (
    <input
      aria-label={label}
      aria-invalid={isWrong}
      className={look.text}
      autoComplete="off"
      placeholder={value === null ? says("none") : undefined}
      value={typeof value === "string" ? value : ""}
      onChange={({ target }) => set(target.value || undefined)}
    />
  );
}
