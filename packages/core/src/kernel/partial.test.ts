import { describe, expect, test } from "vitest";
import { law2008 } from "../sources/law-2008.ts";
import { assess } from "./assess.ts";
import { count } from "./facts.ts";
import { type FactsOf, ruleMaker } from "./rule.ts";
import { atLeast, atMost, type Test } from "./tests.ts";

const words = { en: "…", ru: "…", kk: "…" };
const kit = { parameters: {}, endedBy: "", rulebookVersion: "", openQuestions: [] };
const facts = { a: count({ label: words }), b: count({ label: words }), c: count({ label: words }) };

/** Of a rule with a condition for each test: the sets of them that cannot hold together. */
function clashes(tests: readonly Test<"a" | "b" | "c">[], known: FactsOf<typeof facts> = {}): string[] {
  const period = { from: "2008-10-20", to: null } as const;
  const conditions = tests.map((test, i) => ({
    id: String(i),
    requires: words,
    editions: [
      { ...period, certainty: "verified", boundsCertainty: "verified", cites: [law2008.art("1")], test },
    ] as const,
  }));
  const rule = ruleMaker(kit)({
    id: "some.rule",
    title: words,
    question: words,
    facts,
    inForce: [period],
    conditions,
  });
  const a = assess(rule, known, { on: "2023-06-01" });
  expect(a.verdict).toBe("violated");
  return a.clashes.map(({ conditions }) => conditions.map((id) => id.slice(-1)).join());
}

describe("conditions that cannot hold together", () => {
  const isTen = atLeast("a", 10);
  const isFive = atMost("a", 5);
  const isMoreThanB = atLeast("a", "b");

  test("are the fewest: what another adds to them is no clash of its own", () => {
    expect(clashes([isTen, isMoreThanB, isFive])).toEqual(["0,2"]);
    expect(clashes([isMoreThanB, atLeast("b", 10), isFive, atLeast("a", "c")])).toEqual(["0,1,2"]);
  });

  test("are told apart where there are several, the smaller first", () => {
    const three = [isMoreThanB, atLeast("b", 10)];
    expect(clashes([...three, isFive, isTen])).toEqual(["2,3", "0,1,2"]);
  });

  test("are not those of other facts, which may still come out well", () => {
    expect(clashes([atLeast("c", 3), isTen, isFive])).toEqual(["1,2"]);
  });
});
