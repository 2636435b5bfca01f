import { describe, expect, test } from "vitest";
import { rulebook } from "../rulebook.ts";
import { earliest } from "./edition.ts";
import type { Policy } from "./tests.ts";

const on = "2023-06-01";

describe("the earliest of several days", () => {
  test.each([
    [["2026-07-01", "2023-01-01"], "2023-01-01"],
    [["2023-01-01", null, "2026-07-01"], "2023-01-01"],
    [[null, undefined], null],
  ] as const)("of %j is %s", (days, expected) => {
    expect(earliest(days)).toBe(expected);
  });

  test.each([
    ["2025-01-01", "2025-01-01"],
    ["2026-06-30", "2026-06-30"],
    ["2026-07-01", "2026-07-01"],
    ["2026-07-02", "2026-07-01"],
  ])("ends an edition: the Law until 2026-07-01, the Assembly abolished on %s", (abolishedOn, to) => {
    const { findings } = rulebook.assess("council.quorum", { members: 75 }, { on, policy: { abolishedOn } });
    expect(findings[0]?.edition.to).toBe(to);
  });
});

describe("a policy that is set for one award only", () => {
  const awards = [
    "zhomart-zhan",
    "letter-of-thanks",
    "certificate-of-honour",
    "algys",
    "friendship-ambassador",
  ];
  const asked = (award: string, policy: Policy) => {
    const { findings, openQuestions } = rulebook.assess("award.conferral", { award }, { on, policy });
    return {
      conditions: findings.map(({ id }) => id),
      open: openQuestions.map(({ parameter }) => parameter).includes("awardDecider"),
    };
  };

  test("adds its condition for that award, and leaves the question open for the others", () => {
    const policy = { awardDecider: { algys: "council" } };
    for (const award of awards) {
      const { conditions, open } = asked(award, policy);
      expect(conditions.includes("award.conferral.policy-decider"), award).toBe(award === "algys");
      expect(open, award).toBe(award !== "algys");
    }
  });

  test("leaves nothing open once it is set for every award", () => {
    const policy = { awardDecider: Object.fromEntries(awards.map((award) => [award, "council"])) };
    for (const award of awards) expect(asked(award, policy).open, award).toBe(false);
    for (const award of awards) expect(asked(award, {}).open, award).toBe(true);
    expect(asked("birlik", {}).open).toBe(false);
  });
});
