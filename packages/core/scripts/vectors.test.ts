import { describe, expect, test } from "vitest";
import { examplesOf } from "../src/examples.ts";
import { dayNumber, dayOf } from "../src/kernel/day.ts";
import { rulebook } from "../src/rulebook.ts";
import { vectorsOf } from "./vectors.ts";

describe.each(rulebook.rules.map((rule) => [rule.id, rule] as const))(
  "the vectors of %s",
  { timeout: 60_000 },
  (_, rule) => {
    const vectors = vectorsOf(rule);
    const verdicts = vectors.flatMap(({ expect }) => ("error" in expect ? [] : [expect]));

    test("are the same each time, under ids of their own", () => {
      expect(vectorsOf(rule)).toEqual(vectors);
      expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    });

    test("have every example, answered as it says", () => {
      for (const { on, facts, reading, policy, verdict, fails = [] } of examplesOf(rule.id)) {
        const question = JSON.stringify({ rule: rule.id, on, reading, policy, facts });
        const found = vectors.find(
          (of) =>
            JSON.stringify({
              rule: of.rule,
              on: of.on,
              reading: of.reading,
              policy: of.policy,
              facts: of.facts,
            }) === question,
        );
        expect(found?.expect).toMatchObject({ verdict, fails: fails.map((id) => `${rule.id}.${id}`) });
      }
    });

    test("have every verdict, and each condition that an example sees fail", () => {
      expect(new Set(verdicts.map(({ verdict }) => verdict)).size).toBe(4);
      const failing = new Set(verdicts.flatMap(({ fails }) => fails));
      for (const id of examplesOf(rule.id).flatMap(({ fails = [] }) => fails))
        expect(failing).toContain(`${rule.id}.${id}`);
    });

    test("have the day before each edition and the day that it starts, with the editions", () => {
      const days = vectors.flatMap(({ on, expect }) => ("editions" in expect ? [on] : []));
      for (const { from } of rule.conditions.flatMap(({ editions }) => editions)) {
        expect(days).toContain(from);
        expect(days).toContain(dayOf(dayNumber(from) - 1));
      }
    });

    test("have for each fact, the day, the reading and the policy a question to refuse", () => {
      const refused = vectors.flatMap(({ expect }) => ("error" in expect ? expect.issues : []));
      const paths = new Set(refused.map(({ path }) => path.split(/[.[]/)[0]));
      for (const name of [...Object.keys(rule.facts), "on", "reading", "policy", ""])
        expect(paths).toContain(name);
    });
  },
);
