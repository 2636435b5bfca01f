import { expect, test } from "vitest";
import { by, refused, told } from "../../test/story.ts";
import { type AwardNominationCommand, awardNomination } from "./award-nomination.ts";

const birlik = {
  award: "birlik",
  nominee: "person",
  name: "A. Suleimenova",
  merits: ["peace-and-unity"],
  citizenships: ["KZ"],
} as const;
const ambassador = {
  award: "friendship-ambassador",
  nominee: "person",
  name: "Ruslan Aushev",
  merits: [],
  citizenships: ["RU"],
} as const;

const submitted: AwardNominationCommand[] = [by("2023-09-01", "association", "submit", birlik)];
const granted: AwardNominationCommand[] = [
  ...submitted,
  by("2023-10-10", "apk-chairman", "decide", { granted: true }),
];

test("the gold medal, submitted, decided by the Chairman, conferred on the eve of Republic Day", () => {
  const state = told(awardNomination, [...granted, by("2023-10-24", "akim", "confer", {})]);
  expect(state).toMatchObject({ phase: "conferred", decidedBy: "apk-chairman", conferredOn: "2023-10-24" });
});

test("a nominee may be declined, and nothing follows", () => {
  const state = told(awardNomination, [
    ...submitted,
    by("2023-10-10", "president", "decide", { granted: false }),
  ]);
  expect(state.phase).toBe("declined");
  expect(awardNomination.allowed(state, "apk-chairman", "2023-10-24")).toEqual([]);
});

test("who decides on the title of Ambassador is open until the operator's policy says so", () => {
  const state = told(awardNomination, [by("2018-05-01", "council", "submit", ambassador)]);
  const command = by("2018-06-01", "council-chairman", "decide", { granted: true } as const);
  expect(awardNomination.decide(state, command)).toMatchObject({
    ok: true,
    assessments: [{ rule: "award.conferral", verdict: "undetermined" }, { verdict: "satisfied" }],
  });
  const policy = { awardDecider: { "friendship-ambassador": "council" } };
  expect(refused(awardNomination, state, command, { policy }).reason).toBe("wrong-office");
  expect(awardNomination.actOf(state, command)).toBe("award.decide-friendship-ambassador");
});

test.each([
  ["out-of-order", submitted, by("2023-10-24", "apk-chairman", "confer", {})],
  ["out-of-order", submitted, by("2023-10-24", "association", "submit", birlik)],
  ["too-early", submitted, by("2023-08-31", "apk-chairman", "decide", { granted: true })],
  ["wrong-office", submitted, by("2023-10-10", "council", "decide", { granted: true })],
  ["unlawful", [], by("2023-09-01", "council", "submit", { ...ambassador, citizenships: ["KZ"] })],
  ["unlawful", [], by("2017-09-01", "council", "submit", ambassador)],
  ["unlawful", [], by("2023-09-01", "council", "submit", { ...birlik, merits: ["philanthropy"] })],
  ["unlawful", [], by("2023-09-01", "council", "submit", { ...ambassador, citizenships: undefined })],
] as const satisfies readonly (readonly [
  string,
  readonly AwardNominationCommand[],
  AwardNominationCommand,
])[])("is %s (%#)", (reason, before, command) => {
  expect(refused(awardNomination, told(awardNomination, before), command).reason).toBe(reason);
});
