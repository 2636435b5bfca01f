import { expect, test } from "vitest";
import { by, refused, told } from "../../test/story.ts";
import { type DeputiesCommand, deputies } from "./deputies.ts";

const nine = { kind: "general", chamber: "mazhilis", seats: 9, candidates: 9 } as const;
const five = { kind: "general", chamber: "senate", seats: 5, candidates: 5 } as const;
const senators = ["Bolgert", "Kuziev", "Niyazova", "Satvaldiev", "Shipovskikh"];

const proposed: DeputiesCommand[] = [by("2023-01-20", "council", "propose", five)];

test("nine deputies of the Mazhilis, elected at Session XXIII", () => {
  const state = told(deputies, [
    by("2016-02-26", "council", "propose", nine),
    by("2016-03-21", "session", "elect", {}),
  ]);
  expect(state).toMatchObject({ phase: "filled", decidedBy: "session", filledOn: "2016-03-21" });
});

test("the by-election of 2022", () => {
  const state = told(deputies, [
    by("2022-04-20", "council", "propose", { ...nine, kind: "by-election", seats: 1, candidates: 1 }),
    by("2022-04-28", "session", "elect", { deputies: ["Kuziev"] }),
  ]);
  expect(state.deputies).toEqual(["Kuziev"]);
});

test("five senators, appointed on the proposal of the Council", () => {
  const state = told(deputies, [
    ...proposed,
    by("2023-01-24", "president", "appoint", { deputies: senators }),
  ]);
  expect(state).toMatchObject({ proposedBy: "council", decidedBy: "president", deputies: senators });
});

test("by the overview page the Session elects the senators", () => {
  const elect = by("2023-01-24", "session", "elect", {});
  const state = told(deputies, proposed);
  expect(deputies.allowed(state, "session", "2023-01-24")).toEqual([]);
  expect(deputies.allowed(state, "session", "2023-01-24", { reading: "overview" })).toEqual(["elect"]);
  expect(refused(deputies, state, elect).assessment?.conflicts.length).toBe(1);
  expect(deputies.actOf(state, elect)).toBe("parliament.elect-senators");
});

test.each([
  ["out-of-order", [], by("2023-01-24", "president", "appoint", {})],
  ["too-early", proposed, by("2023-01-19", "president", "appoint", {})],
  ["wrong-office", [], by("2023-01-20", "regional-session", "propose", five)],
  ["wrong-office", proposed, by("2023-01-24", "apk-chairman", "appoint", {})],
  ["wrong-office", proposed, by("2023-01-24", "session", "elect", {})],
  ["unlawful", [], by("2023-01-20", "council", "propose", { ...five, candidates: 6 })],
  ["unlawful", [], by("2023-01-20", "council", "propose", nine)],
  ["unlawful", [], by("2026-07-01", "council", "propose", five)],
  ["unlawful", proposed, by("2026-07-01", "president", "appoint", {})],
] as const satisfies readonly (readonly [string, readonly DeputiesCommand[], DeputiesCommand])[])(
  "is %s (%#)",
  (reason, before, command) => {
    expect(refused(deputies, told(deputies, before), command).reason).toBe(reason);
  },
);
