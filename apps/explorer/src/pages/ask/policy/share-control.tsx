/** A share such as two thirds: at least, or more than. */
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import { NumberControl } from "../form/number-control.tsx";
import type { ParameterProperties } from "./parameter-properties.ts";

export function ShareControl({ label, value, set }: Pick<ParameterProperties, "label" | "value" | "set">) {
  const says = useTexts(askTexts);
  const { isOver, parts } = shareIn(value);
  const [numerator, denominator] = parts;
  const change = (over: boolean, ...changed: readonly unknown[]) => {
    if (changed.every((part) => part === undefined)) set(undefined);
    else set(over ? { over: changed } : changed);
  };
  return (
    <span className="row">
      <select
        aria-label={label}
        value={isOver ? "over" : "atLeast"}
        onChange={({ target }) => change(target.value === "over", numerator, denominator)}
      >
        <option value="atLeast">{says("atLeast")}</option>
        <option value="over">{says("moreThan")}</option>
      </select>
      <NumberControl
        label={`${label}: ${says("numerator")}`}
        value={numerator}
        isWrong={false}
        set={(part) => change(isOver, part, denominator)}
      />
      <span aria-hidden="true">/</span>
      <NumberControl
        label={`${label}: ${says("denominator")}`}
        value={denominator}
        isWrong={false}
        set={(part) => change(isOver, numerator, part)}
      />
    </span>
  );
}

function shareIn(value: unknown): { readonly isOver: boolean; readonly parts: readonly unknown[] } {
  if (Array.isArray(value)) return { isOver: false, parts: value };
  const over = (value as { readonly over?: unknown } | undefined)?.over;
  return Array.isArray(over) ? { isOver: true, parts: over } : { isOver: false, parts: [] };
}
