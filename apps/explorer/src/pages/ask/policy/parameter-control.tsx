/** The control of one policy parameter. Empty is not set. */
import { DayControl } from "../form/day-control.tsx";
import { FlagControl } from "../form/flag-control.tsx";
import { NumberControl } from "../form/number-control.tsx";
import { DecidersControl } from "./deciders-control.tsx";
import { ModeControl } from "./mode-control.tsx";
import type { ParameterProperties } from "./parameter-properties.ts";
import { kinds } from "./parameters.ts";
import { ShareControl } from "./share-control.tsx";

export function ParameterControl(properties: ParameterProperties) {
  const { name, label, rule, value, set } = properties;
  switch (kinds[name]) {
    case "number":
      return <NumberControl label={label} value={value} isWrong={false} set={set} />;
    case "flag":
      return <FlagControl label={label} value={value} set={set} />;
    case "day":
      return <DayControl label={label} value={value} isWrong={false} set={set} />;
    case "share":
      return <ShareControl label={label} value={value} set={set} />;
    case "mode":
      return <ModeControl label={label} value={value} set={set} />;
    case "deciders":
      return <DecidersControl rule={rule} value={value} set={set} />;
  }
}
