/** What every control of a fact is given. */
import type { Fact } from "@apk-governance/core";

export interface ControlProperties {
  readonly label: string;
  readonly fact: Fact;
  readonly value: unknown;
  readonly isWrong: boolean;
  readonly set: (value: unknown) => void;
}
