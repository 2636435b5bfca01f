import { expect, test } from "vitest";
import { by, refused, told } from "../../test/story.ts";
import { type ViceChairTermCommand, viceChairTerm } from "./vice-chair-term.ts";

const person = {
  candidate: "Yusup Keligov",
  association: "vainakh",
  outgoingAssociation: "koreans",
} as const;
const terms = { instrument: "presidential-order", otherViceChairs: 1, termMonths: 12 } as const;

const recommended: ViceChairTermCommand[] = [by("2019-12-20", "council", "recommend", person)];
const appointed: ViceChairTermCommand[] = [...recommended, by("2020-02-29", "president", "appoint", terms)];

test("a term: recommended, appointed, over after twelve months", () => {
  const state = told(viceChairTerm, [...appointed, by("2021-02-28", "secretariat", "end", {})]);
  expect(state).toEqual({
    lastOn: "2021-02-28",
    phase: "ended",
    recommendation: person,
    recommendedBy: "council",
    from: "2020-02-29",
    to: "2021-02-28",
  });
});

test.each([
  ["out-of-order", [], by("2020-03-01", "president", "appoint", terms)],
  ["out-of-order", recommended, by("2020-03-01", "council", "recommend", person)],
  ["too-early", recommended, by("2019-12-19", "president", "appoint", terms)],
  ["too-early", appointed, by("2021-02-27", "secretariat", "end", {})],
  ["wrong-office", [], by("2019-12-20", "association", "recommend", person)],
  ["wrong-office", recommended, by("2020-03-01", "apk-chairman", "appoint", terms)],
  ["wrong-office", appointed, by("2021-03-01", "akim", "end", {})],
  ["unlawful", [], by("2019-12-20", "council", "recommend", { ...person, outgoingAssociation: "vainakh" })],
  ["unlawful", [], by("2019-12-20", "council", "recommend", { ...person, association: null })],
  ["unlawful", recommended, by("2020-03-01", "president", "appoint", { ...terms, otherViceChairs: 2 })],
  ["unlawful", recommended, by("2020-03-01", "president", "appoint", { ...terms, termMonths: 24 })],
] as const satisfies readonly (readonly [string, readonly ViceChairTermCommand[], ViceChairTermCommand])[])(
  "is %s (%#)",
  (reason, before, command) => {
    expect(refused(viceChairTerm, told(viceChairTerm, before), command).reason).toBe(reason);
  },
);
