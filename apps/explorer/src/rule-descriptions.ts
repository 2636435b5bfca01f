/** Every rule described with its examples, by id. Loaded when first asked for. */
import type { RuleDescription } from "@apk-governance/core";

export type RuleDescriptions = Readonly<Record<string, RuleDescription>>;

export async function ruleDescriptions(): Promise<RuleDescriptions> {
  const { default: descriptions } = await import("virtual:rule-descriptions");
  return descriptions;
}
