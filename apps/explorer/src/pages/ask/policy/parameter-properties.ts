/** What every control of a policy parameter is given. */
import type { ParameterName, Rule } from "@apk-governance/core";

export interface ParameterProperties {
  readonly name: ParameterName;
  readonly label: string;
  readonly rule: Rule;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
}
