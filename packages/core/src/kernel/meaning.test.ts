/** A test in words of data is what the docs tell and what the hash of the rulebook covers. */
import { expect, test } from "vitest";
import { atLeastDaysApart, days, doneWithin, happened, heldIn, inOrder, runOut, years } from "./day-tests.ts";
import { vocabulary } from "./facts.ts";
import { differs, includesAll, includesAny, includesOnlyOthersThan } from "./set-tests.ts";
import { fromPolicy, type Test } from "./tests.ts";

const text = { en: "Seat", ru: "Место", kk: "Орын" };
const seats = vocabulary("Seat", text, { x: text, y: text });
const notice = fromPolicy("notice");

test.each<[object, string[], () => Test<"a" | "b">]>([
  [{ inOrder: ["a", "b"] }, ["a", "b"], () => inOrder("a", "b")],
  [{ atLeastDaysApart: ["a", "b", notice] }, ["a", "b"], () => atLeastDaysApart("a", "b", notice)],
  [{ happened: "a" }, ["a"], () => happened("a")],
  [{ doneWithin: ["a", { days: 30 }, "b", true] }, ["a", "b"], () => doneWithin("a", days(30), "b", true)],
  [{ runOut: ["a", { years: 3 }] }, ["a"], () => runOut("a", years(3))],
  [{ heldIn: ["a", "b"] }, ["a", "b"], () => heldIn("a", "b")],
  [{ includesAny: ["a", ["x", "y"]] }, ["a"], () => includesAny("a", ["x", "y"])],
  [{ includesAll: ["a", ["x", "y"]] }, ["a"], () => includesAll("a", ["x", "y"], seats)],
  [{ includesOnlyOthersThan: ["a", "x"] }, ["a"], () => includesOnlyOthersThan("a", "x")],
  [{ differs: ["a", "b"] }, ["a", "b"], () => differs("a", "b")],
])("%j names every fact, number and parameter, and reads %j", (meaning, reads, make) => {
  const made = make();
  expect(made.meaning).toEqual(meaning);
  expect(made.reads).toEqual(reads);
  const position = (fact: string) => ["other", "a", "b"].indexOf(fact);
  const judge = made.under({ position, on: "2023-06-01", policy: { notice: 10 } });
  expect(judge.reads).toEqual(reads.map(position));
});
