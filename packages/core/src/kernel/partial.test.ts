import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { awardEligibility } from "../rules/award/eligibility.ts";
import { councilDecision } from "../rules/council/decision.ts";
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

describe("an assessment of partial facts", () => {
  const on = "2023-06-01";

  test("keeps nothing of the completions that were looked at, of which there are hundreds", () => {
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    const ask = (count: number) => Array.from({ length: count }, () => assess(awardEligibility, {}, { on }));
    ask(10);
    collect();
    const before = process.memoryUsage().heapUsed;
    const kept = ask(200);
    collect();
    expect((process.memoryUsage().heapUsed - before) / kept.length).toBeLessThan(10_000);
  });

  test("says what is missing also when others were asked meanwhile", () => {
    const one = assess(awardEligibility, { award: "birlik" }, { on });
    const other = assess(awardEligibility, { nominee: "person" }, { on });
    const names = (of: typeof one) => of.missing.map(({ fact }) => fact).sort();
    expect([names(one), names(other), names(one)]).toEqual([
      ["merits"],
      ["award", "citizenships", "merits"],
      ["merits"],
    ]);
  });

  test("says what cannot hold together also when others were asked meanwhile", () => {
    const facts = { members: 75, votesFor: 10, minuted: true, matter: "other" } as const;
    const one = assess(councilDecision, facts, { on });
    const other = assess(councilDecision, { ...facts, votesFor: 40 }, { on });
    expect([other.verdict, other.clashes]).toEqual(["undetermined", []]);
    expect(one.clashes.map(({ conditions }) => conditions)).toEqual([
      ["council.decision.quorum", "council.decision.majority"],
    ]);
  });
});
