/**
 * The table and the rules say the same: whatever the rules make of an office, asked as a whole through `assess`, the
 * table says on that day, and nothing else.
 */
import { describe, expect, test } from "vitest";
import { examplesOf } from "../examples.ts";
import { assess } from "../kernel/assess.ts";
import { dayNumber, dayOf } from "../kernel/day.ts";
import { type Reading, readings } from "../kernel/edition.ts";
import { codesOf, type Fact } from "../kernel/facts.ts";
import type { Example, Rule } from "../kernel/rule.ts";
import type { Policy } from "../kernel/tests.ts";
import { rulebook } from "../rulebook.ts";
import { councilCompetence } from "../rules/council/competence.ts";
import { lawAdopted } from "../rules/editions.ts";
import { sessionCompetence } from "../rules/session/competence.ts";
import { matters } from "../rules/vocabulary.ts";
import type { RuleGround } from "./power.ts";
import { powers, whoMay } from "./powers.ts";

interface Asked {
  readonly on: string;
  readonly reading: Reading;
  readonly policy?: Policy | undefined;
}

const tied = powers.flatMap(({ act, grounds }) =>
  grounds.flatMap((ground) => ("rule" in ground ? [{ act, ground: ground as RuleGround }] : [])),
);
const officeFacts = rulebook.rules.flatMap((rule) =>
  Object.entries(rule.facts)
    .filter(([, { vocabulary }]) => vocabulary?.name === "Office")
    .map(([fact]) => [rule.id, fact] as const),
);
/** Matters have a test of their own below. */
const tiedFacts = [...new Set(tied.map(({ ground }) => `${ground.rule.id} ${ground.fact}`))]
  .map((pair) => pair.split(" ") as [string, string])
  .filter(([, fact]) => fact !== "matter");

/** The first day of each edition of the rule, the day before, and every day of an example. */
function daysOf({ id, conditions }: Rule) {
  const starts = conditions.flatMap(({ editions }) => editions.map(({ from }) => from));
  return [
    ...new Set([
      ...starts,
      ...starts.map((day) => dayOf(dayNumber(day) - 1)),
      ...examplesOf(id).map(({ on }) => on),
    ]),
  ];
}

/** The powers whose case is that of the facts; a number in a case stands for any but none. */
function tiesOf(rule: string, fact: string, facts: Readonly<Record<string, unknown>>) {
  const isMet = ([name, value]: [string, unknown]) =>
    typeof value === "number" ? (facts[name] as number) > 0 : facts[name] === value;
  return tied.filter(({ ground }) => {
    const given = Object.entries(ground.given).filter(([name]) => name !== fact);
    return ground.rule.id === rule && ground.fact === fact && given.every(isMet);
  });
}

/** Whether the example is lawful, or fails for that fact alone. */
function turnsOn({ conditions }: Rule, fact: string, { verdict, fails = [] }: Example): boolean {
  const asking = conditions.filter(({ editions }) => editions.some(({ test }) => test.reads.includes(fact)));
  return verdict !== "undetermined" && fails.every((id) => asking.some((condition) => condition.id === id));
}

/** Every value that the fact may have. */
function valuesOf({ kind, vocabulary }: Fact): readonly unknown[] {
  return kind === "flag" ? [true, false] : codesOf(vocabulary as NonNullable<typeof vocabulary>);
}

/** The offices whose value the rule accepts, where it does not accept any value; and those that the table names. */
function compared(rule: Rule, fact: string, facts: Readonly<Record<string, unknown>>, asked: Asked) {
  const ties = tiesOf(rule.id, fact, facts);
  const isOffice = rule.facts[fact]?.vocabulary?.name === "Office";
  const standing = new Map(
    ties.flatMap(({ ground }) => Object.entries(ground.values).map(([o, v]) => [v, o])),
  );
  const values = valuesOf(rule.facts[fact] as Fact);
  const verdicts = values.map((value) => assess(rule, { ...facts, [fact]: value }, asked).verdict);
  const accepted = values.filter((_, i) => verdicts[i] === "satisfied");
  const demanded = accepted.length < values.length ? accepted : [];
  return {
    accepted: demanded.map((value) => (isOffice ? value : standing.get(value))).sort(),
    told: [...new Set(ties.flatMap(({ act }) => whoMay(act, asked).map(({ office }) => office)))].sort(),
    /** In force, and whatever the value, something else fails. */
    failsAnyway: accepted.length === 0 && verdicts.includes("violated"),
  };
}

test.each(officeFacts)("the office of %s, %s, is in the table", (rule, fact) => {
  expect(tied.some(({ ground }) => ground.rule.id === rule && ground.fact === fact)).toBe(true);
});

describe.each(tiedFacts)("%s, %s", (id, fact) => {
  const rule = rulebook.rule(id);
  const cases = examplesOf(rule.id).filter(
    (example) => fact in example.facts && turnsOn(rule, fact, example),
  );

  test("the table gives the act to exactly the offices that the rule accepts, around the start of every edition", () => {
    let found = 0;
    for (const { facts, policy } of cases) {
      for (const on of daysOf(rule)) {
        for (const reading of readings) {
          const { accepted, told, failsAnyway } = compared(rule, fact, facts, { on, reading, policy });
          if (failsAnyway) continue;
          found += accepted.length;
          expect(told, `${on}, ${reading}, ${JSON.stringify(facts)}`).toEqual(accepted);
        }
      }
    }
    expect(found).toBeGreaterThan(0);
  });
});

/** Each matter, and the acts by which the Council and the Session deal with it. */
const byMatter: Record<keyof typeof matters.labels, readonly string[]> = {
  "development-concepts": ["session.develop-concepts"],
  "member-reports": ["session.hear-member-reports"],
  "mazhilis-deputies-election": ["parliament.elect-mazhilis-deputies"],
  "senate-deputies-election": ["parliament.elect-senators"],
  "mazhilis-candidates": ["parliament.propose-mazhilis-candidates"],
  "senate-candidates": ["parliament.propose-senate-candidates"],
  "member-candidates": ["membership.consider-candidates"],
  "session-convocation-proposal": ["session.propose-convocation"],
  "session-agenda-proposal": ["session.propose-agenda"],
  "secretariat-work-plan-proposal": ["secretariat.propose-work-plan"],
  "public-award-establishment": ["award.establish"],
  "award-regulations-approval": ["award.approve-regulations"],
  "vice-chair-recommendation": ["vice-chair.recommend"],
  other: ["council.decide-other-matters", "session.decide-other-matters"],
};

test.each(codesOf(matters))(
  "%s belongs to the Council or the Session on the days that the table says",
  (matter) => {
    const days = [councilCompetence, sessionCompetence].flatMap(({ id }) => daysOf(rulebook.rule(id)));
    for (const on of days.filter((day) => day >= lawAdopted)) {
      for (const reading of readings) {
        const has = (rule: typeof councilCompetence | typeof sessionCompetence) =>
          assess(rule, { matter }, { on, reading }).verdict === "satisfied";
        const told = byMatter[matter].flatMap((act) =>
          whoMay(act, { on, reading }).map(({ office }) => office),
        );
        const competent = [
          ...(has(councilCompetence) ? ["council"] : []),
          ...(has(sessionCompetence) ? ["session"] : []),
        ];
        expect(told, `${on}, ${reading}`).toEqual(competent);
      }
    }
  },
);
