import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearlyFacts } from "../../test/nearly-facts.ts";
import { rulebook } from "../rulebook.ts";
import { factsJsonSchema } from "./json-schema.ts";
import { trustFacts } from "./read.ts";
import { factsSchema } from "./schema.ts";

const ajv = new Ajv2020({ strict: true });

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
