/** How the six months between meetings of the Council are counted. */
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import type { ParameterProperties } from "./parameter-properties.ts";

export function ModeControl({ label, value, set }: Pick<ParameterProperties, "label" | "value" | "set">) {
  const says = useTexts(askTexts);
  return (
    <select
      aria-label={label}
      value={typeof value === "string" ? value : ""}
      onChange={({ target }) => set(target.value || undefined)}
    >
      <option value="">{says("unset")}</option>
      <option value="rolling">{says("rolling")}</option>
      <option value="half-year">{says("halfYear")}</option>
    </select>
  );
}
