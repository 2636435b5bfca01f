import { expect, test } from "vitest";
import { rulebook } from "../rulebook.ts";

/** The finding on ten days' notice. */
function notice(orderedOn: string | null, date: string | null) {
  const facts = { kind: "regular", orderedOn, date };
  const policy = { sessionNoticeDays: 10 };
  const { findings } = rulebook.assess("session.convocation", facts, { on: "2023-06-01", policy });
  const found = findings.find(({ id }) => id === "session.convocation.notice");
  return [found?.verdict, found?.shortfall];
}

test.each([
  ["2023-06-01", "2023-06-12", "satisfied", undefined],
  ["2023-06-01", "2023-06-11", "satisfied", undefined],
  ["2023-06-01", "2023-06-10", "violated", 1],
  ["2023-06-01", "2023-06-01", "violated", 10],
])("from %s to %s, ten days apart at least: %s", (orderedOn, date, verdict, shortfall) => {
  expect(notice(orderedOn, date)).toEqual([verdict, shortfall]);
});

test("a day that does not exist follows nothing, nothing follows it, and no number of days is short", () => {
  expect(notice("2023-06-01", null)).toEqual(["violated", undefined]);
  expect(notice(null, "2023-06-12")).toEqual(["violated", undefined]);
});
