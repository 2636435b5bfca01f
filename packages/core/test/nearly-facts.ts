import fc from "fast-check";
import type { Rule } from "../src/kernel/rule.ts";
import { wide } from "./small-worlds.ts";

/**
 * JSON values that come near to being facts: the right names with right and wrong values, and any JSON at all. Of each fact
 * `right` values are right for every two that are odd.
 */
export function nearlyFacts(rule: Rule, right: number): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom<unknown>(
    null,
    -1,
    0,
    1,
    52.5,
    2147483647,
    2147483648,
    2 ** 53,
    1e300,
    "52",
    "",
    " ",
    "other",
    "2023-02-29",
    "2024-02-29",
    "1899-12-31",
    "1900-01-01",
    "9998-12-31",
    "9999-01-01",
    "1900-02-29",
    "2000-02-29",
    "2023-6-1",
    "\ud800",
    true,
    [],
    ["x"],
    ["x", 1],
    ["2023-06-01", "2023-06-31"],
    {},
    { toString: 1 },
  );
  const value = (name: string) =>
    fc.oneof(
      { weight: right, arbitrary: fc.constantFrom(...wide(rule.facts[name]!, "2023-06-01")) },
      odd,
      fc.jsonValue(),
    );
  const facts = fc.record(Object.fromEntries(Object.keys(rule.facts).map((name) => [name, value(name)])), {
    requiredKeys: [],
  });
  const unknown = fc.constantFrom("foo", "Members", "toString", "constructor", "__proto__");
  const withUnknown = fc.tuple(facts, unknown, odd).map(([of, name, value]) => {
    return JSON.parse(
      `${JSON.stringify(of).replace(/}$/, Object.keys(of).length > 0 ? "," : "")}${JSON.stringify(name)}:${JSON.stringify(value)}}`,
    );
  });
  return fc
    .oneof({ weight: 6, arbitrary: facts }, withUnknown, fc.jsonValue())
    .map((of) => JSON.parse(JSON.stringify(of)));
}
