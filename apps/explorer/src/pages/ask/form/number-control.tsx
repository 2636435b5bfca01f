/** A number, typed. */
import look from "./control.module.css";
import type { ControlProperties } from "./control-properties.ts";

export function NumberControl({ label, value, isWrong, set }: Omit<ControlProperties, "fact">) {
  return (
    <input
      aria-label={label}
      aria-invalid={isWrong}
      className={look.number}
      inputMode="numeric"
      autoComplete="off"
      value={value === undefined || value === null ? "" : String(value)}
      onChange={({ target }) => set(numberIn(target.value))}
    />
  );
}

/** What is no number is kept as typed, so that the library says what is wrong with it. */
function numberIn(typed: string): unknown {
  const text = typed.trim();
  if (text === "") return undefined;
  return Number.isFinite(Number(text)) ? Number(text) : text;
}
