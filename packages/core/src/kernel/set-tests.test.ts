import { describe, expect, test } from "vitest";
import { vocabulary } from "./facts.ts";
import { differs, includesAll, includesAny, includesOnlyOthersThan } from "./set-tests.ts";
import { FAILS, HOLDS, type Test } from "./tests.ts";
import { fill } from "./text.ts";

const seats = vocabulary("Seat", word("Seat"), { a: word("A"), b: word("B"), c: word("C") });

function word(text: string) {
  return { en: text, ru: text, kk: text };
}

/** The test put to work on its own facts, in their order. */
function judged(of: Test) {
  return of.under({ position: (fact) => of.reads.indexOf(fact), on: "2023-06-01", policy: {} });
}

describe("a set of codes", () => {
  const all = () => includesAll("seats", ["a", "b"], seats);
  const judges = () =>
    [includesAny("seats", ["a", "b"]), all(), includesOnlyOthersThan("seats", "a")].map(judged);

  test.each([
    [[], FAILS, FAILS, FAILS],
    [["a"], HOLDS, FAILS, FAILS],
    [["b"], HOLDS, FAILS, HOLDS],
    [["a", "b"], HOLDS, HOLDS, FAILS],
    [["c"], FAILS, FAILS, HOLDS],
    [["a", "c"], HOLDS, FAILS, FAILS],
    [["a", "b", "c"], HOLDS, HOLDS, FAILS],
  ])("%j: any of a and b, all of them, only others than a", (set, ofAny, ofAll, ofOthers) => {
    expect(judges().map(({ outcome }) => outcome([set]))).toEqual([ofAny, ofAll, ofOthers]);
  });

  test("is told apart by the codes named: together where any will do, one by one where all are asked", () => {
    expect(judges().map(({ tells }) => tells?.(0, []))).toEqual([[["a", "b"]], [["a"], ["b"]], [["a"]]]);
    for (const judge of judges()) expect(judge.tells?.(1, [])).toEqual([]);
  });

  test("is mended by nothing: who is represented, or a citizen of what, no remedy can change", () => {
    for (const { mends } of judges()) expect(mends).toEqual([[0, []]]);
  });

  test.each([
    [["a", "b"], "–"],
    [["b", "c"], "A"],
    [[], "A, B"],
  ])("%j lacks, of all that are asked: %s", (set, lacking) => {
    expect(fill(word("{lacking}"), judged(all()).figures?.([set]) ?? {}).en).toBe(lacking);
  });
});

describe("two texts", () => {
  const judge = () => judged(differs("one", "other"));

  test.each([
    ["x", "x", FAILS],
    ["x", "y", HOLDS],
    ["x", null, HOLDS],
    [null, "x", HOLDS],
    [null, null, HOLDS],
  ])("%s and %s: different, or one does not exist", (one, other, outcome) => {
    expect(judge().outcome([one, other])).toBe(outcome);
  });

  test("beside a known one, the same and another are tried", () => {
    const outcomes = [
      judge()
        .tells?.(0, [undefined, "x"])
        .map((one) => judge().outcome([one, "x"])),
      judge()
        .tells?.(1, ["x", undefined])
        .map((other) => judge().outcome(["x", other])),
    ];
    expect(outcomes).toEqual([
      [FAILS, HOLDS],
      [FAILS, HOLDS],
    ]);
  });

  test.each([[null], [undefined]])("beside one that is %s, two texts are tried that differ", (other) => {
    const told = judge().tells?.(0, [undefined, other]) ?? [];
    expect(told.map((text) => typeof text)).toEqual(["string", "string"]);
    expect(new Set(told).size).toBe(2);
  });

  test("say nothing of another fact", () => {
    expect(judge().tells?.(2, ["x", "y"])).toEqual([]);
  });
});
