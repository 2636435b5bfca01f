import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wide } from "../../test/small-worlds.ts";
import { rulebook } from "../rulebook.ts";
import { factsJsonSchema } from "./json-schema.ts";
import { trustFacts } from "./read.ts";
import type { Rule } from "./rule.ts";
import { factsSchema } from "./schema.ts";

const ajv = new Ajv2020({ strict: true });

/**
 * JSON values that come near to being facts: the right names with right and wrong values, and any JSON at all. Of each fact
 * `right` values are right for every two that are odd.
 */
function nearlyFacts(rule: Rule, right: number): fc.Arbitrary<unknown> {
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

describe.each(rulebook.rules.map((rule) => [rule.id, rule] as const))("the facts of %s", (_, rule) => {
  const validate = ajv.compile(factsJsonSchema(rule));
  const schema = factsSchema(rule);

  test("are accepted and refused alike by JSON Schema, by zod and by assess, invariants aside", () => {
    fc.assert(
      fc.property(nearlyFacts(rule, 3), (facts) => {
        const accepted = validate(facts);
        expect(schema.safeParse(facts).success).toBe(accepted);
        const result = rulebook.safeAssess(rule.id, facts, { on: "2023-06-01" });
        if (result.ok) expect(accepted).toBe(true);
        else expect(result.error.issues.every(({ code }) => code === "impossible")).toBe(accepted);
      }),
      { numRuns: 400 },
    );
  });

  test("are carried in a normal form that is read the same again", () => {
    fc.assert(
      // Mostly right, or hardly any set of eleven facts would be sound as a whole.
      fc.property(nearlyFacts(rule, 50), (facts) => {
        const result = rulebook.safeAssess(rule.id, facts, { on: "2023-06-01" });
        fc.pre(result.ok);
        if (!result.ok) return;
        const again = rulebook.assess(rule.id, result.assessment.facts, { on: "2023-06-01" });
        expect(JSON.stringify(again)).toBe(JSON.stringify(result.assessment));
        expect(trustFacts(rule, again.facts)).toEqual(trustFacts(rule, result.assessment.facts));
      }),
      { numRuns: 100 },
    );
  });
});
