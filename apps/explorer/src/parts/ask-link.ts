/** The link that opens a question on the page that answers it, with its facts filled in. */
import type { Day, Policy, Reading } from "@apk-governance/core";

interface Asked {
  readonly on: Day;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly reading?: Reading;
  readonly policy?: Policy;
}

export function askLink(rule: string, asked: Asked): string {
  return `/ask/${rule}?${questionParameters(asked)}`;
}

export function questionParameters({ on, facts = {}, reading = "law", policy = {} }: Asked): URLSearchParams {
  const parameters = new URLSearchParams({ on });
  if (reading !== "law") parameters.set("reading", reading);
  if (Object.keys(facts).length > 0) parameters.set("facts", JSON.stringify(facts));
  if (Object.keys(policy).length > 0) parameters.set("policy", JSON.stringify(policy));
  return parameters;
}
