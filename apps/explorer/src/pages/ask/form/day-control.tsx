/** A civil day. */
import type { ControlProperties } from "./control-properties.ts";

export function DayControl({ label, value, isWrong, set }: Omit<ControlProperties, "fact">) {
  return (
    <input
      aria-label={label}
      aria-invalid={isWrong}
      type="date"
      min="1900-01-01"
      max="9998-12-31"
      value={typeof value === "string" ? value : ""}
      onChange={({ target }) => set(target.value || undefined)}
    />
  );
}
