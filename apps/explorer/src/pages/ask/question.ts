/** A question as the page keeps it, and as its address carries it. */
import { type Day, type Policy, type Reading, readings } from "@apk-governance/core";
import { today } from "../../words/civil-days.ts";

export type Given = Readonly<Record<string, unknown>>;

export interface Question {
  readonly on: Day;
  readonly reading: Reading;
  readonly facts: Given;
  readonly policy: Policy;
}

/** `?on=2023-06-01&facts={"members":75}`; what is malformed counts as not given. */
export function questionIn(parameters: URLSearchParams): Question {
  return {
    on: parameters.get("on") || today(),
    reading: readings.find((reading) => reading === parameters.get("reading")) ?? "law",
    facts: objectIn(parameters.get("facts")),
    policy: objectIn(parameters.get("policy")) as Policy,
  };
}

/** The same with one more fact or parameter; `undefined` takes it out. */
export function withValue(given: Given, name: string, value: unknown): Given {
  const { [name]: _, ...others } = given;
  return value === undefined ? others : { ...others, [name]: value };
}

function objectIn(json: string | null): Given {
  try {
    const value: unknown = JSON.parse(json ?? "{}");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Given) : {};
  } catch {
    return {};
  }
}
