/** Several texts, one on each line. */
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import look from "./control.module.css";
import type { ControlProperties } from "./control-properties.ts";

export function TextsControl({ label, value, isWrong, set }: ControlProperties) {
  const says = useTexts(askTexts);
  return (
    <textarea
      aria-label={label}
      aria-invalid={isWrong}
      className={look.lines}
      rows={3}
      placeholder={says(value === null ? "none" : "onePerLine")}
      value={Array.isArray(value) ? value.join("\n") : ""}
      onChange={({ target }) => set(target.value === "" ? undefined : target.value.split("\n"))}
    />
  );
}
