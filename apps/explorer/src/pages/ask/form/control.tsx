/** The control for a kind of fact. What it sets is a value, a malformed value as it was typed, or `undefined`. */
import { ChoiceControl } from "./choice-control.tsx";
import { CodesControl } from "./codes-control.tsx";
import type { ControlProperties } from "./control-properties.ts";
import { CountriesControl } from "./countries-control.tsx";
import { DayControl } from "./day-control.tsx";
import { DaysControl } from "./days-control.tsx";
import { FlagControl } from "./flag-control.tsx";
import { NumberControl } from "./number-control.tsx";
import { TextControl } from "./text-control.tsx";
import { TextsControl } from "./texts-control.tsx";

export function Control(properties: ControlProperties) {
  switch (properties.fact.kind) {
    case "count":
    case "year":
      return <NumberControl {...properties} />;
    case "flag":
      return <FlagControl {...properties} />;
    case "choice":
      return <ChoiceControl {...properties} />;
    case "day":
      return <DayControl {...properties} />;
    case "text":
      return <TextControl {...properties} />;
    case "texts":
      return <TextsControl {...properties} />;
    case "days":
      return <DaysControl {...properties} />;
    case "codes":
      return properties.fact.vocabulary ? (
        <CodesControl {...properties} />
      ) : (
        <CountriesControl {...properties} />
      );
  }
}
