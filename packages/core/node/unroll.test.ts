import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { examplesOf } from "../src/examples.ts";
import { assess, assessTrusted } from "../src/kernel/assess.ts";
import { Assessment } from "../src/kernel/assessment.ts";
import type { Values } from "../src/kernel/bounds.ts";
import { type AssessOptions, readFacts, trustFacts } from "../src/kernel/read.ts";
import { settledOutcome } from "../src/kernel/settled.ts";
import { rulebook } from "../src/rulebook.ts";
import { nearlyFacts } from "../test/nearly-facts.ts";
import { cases } from "../test/small-worlds.ts";
import { unrolledPlan, unrolledRule } from "./unroll.ts";

const rules = rulebook.rules.map((rule) => [rule.id, rule] as const);
const isUnrolled = !process.execArgv.includes("--disallow-code-generation-from-strings");

describe.each(rules)("%s", (id, rule) => {
  test("answers its examples alike before and after it has been asked often", () => {
    const asked = examplesOf(id).map(({ facts, on, reading, policy }) => ({
      facts,
      options: JSON.parse(JSON.stringify({ on, reading, policy })) as AssessOptions,
    }));
    const answers = () =>
      asked.flatMap(({ facts, options }) => [
        JSON.stringify(assess(rule, facts as never, options)),
        JSON.stringify(assessTrusted(rule, facts as never, options)),
      ]);
    const before = answers();
    for (const { facts, options } of asked) {
      for (let i = 0; i < 1100; i++) assess(rule, facts as never, options);
    }
    expect(answers()).toEqual(before);
    const isKept = (of: object) => (of as { readonly loops?: unknown }).loops !== undefined;
    expect(asked.every(({ options }) => isKept(rule.compiled.plan(options)))).toBe(isUnrolled);
    expect(isKept(rule.compiled)).toBe(isUnrolled);
  });
});

describe.runIf(isUnrolled).each(rules)("unrolled, %s", (_, rule) => {
  const isComplete = (values: Values | null): values is Values => !!values && !values.includes(undefined);

  test("reads complete facts as the kernel does, and leaves all others to it", () => {
    const loops = unrolledRule(rule.compiled);
    const facts = fc.oneof(
      nearlyFacts(rule, 50),
      nearlyFacts(rule, 3),
      cases(rule, 1).map((of) => of.facts),
      fc.constantFrom(null, undefined, 5, "", "facts", [], new Map()),
    );
    fc.assert(
      fc.property(facts, (given) => {
        const values = readFacts(rule, given);
        expect(loops.read(given)).toEqual(isComplete(values) ? values : undefined);
        if (isComplete(values)) expect(loops.trust(given)).toEqual(trustFacts(rule, given as never));
        if (values && !isComplete(values)) expect(loops.trust(given)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  test("reads facts in whatever order they are named", () => {
    const loops = unrolledRule(rule.compiled);
    fc.assert(
      fc.property(cases(rule, 1), fc.nat(), ({ facts }, by) => {
        const values = readFacts(rule, facts);
        fc.pre(isComplete(values));
        const named = Object.entries(facts);
        const turned = [...named.slice(by % named.length), ...named.slice(0, by % named.length)];
        expect(loops.read(Object.fromEntries(turned))).toEqual(values);
      }),
      { numRuns: 20 },
    );
  });

  test("judges complete facts as the kernel does, on any day, under any reading and policy", () => {
    fc.assert(
      fc.property(cases(rule, 1), ({ facts, ...options }) => {
        const plan = rule.compiled.plan(options);
        const values = readFacts(rule, facts);
        fc.pre(isComplete(values));
        const { settle, find } = unrolledPlan(plan);
        expect(settle(values)).toBe(settledOutcome(plan, values));
        expect(JSON.stringify(find(values))).toBe(JSON.stringify(new Assessment(plan, values).findings));
      }),
      { numRuns: 200 },
    );
  });

  test("leaves facts in part to the kernel", () => {
    const { settle, find } = unrolledPlan(rule.compiled.plan({ on: "2023-06-01" }));
    const values = rule.compiled.unknown.map((_, i) => (i === 0 ? undefined : null));
    expect([settle(values), find(values)]).toEqual([undefined, undefined]);
  });
});
