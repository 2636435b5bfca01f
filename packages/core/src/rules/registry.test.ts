import { describe, expect, test } from "vitest";
import { examplesOf } from "../examples.ts";
import type { Assessment } from "../kernel/assessment.ts";
import { dayNumber, dayOf } from "../kernel/day.ts";
import { certainties, type Edition } from "../kernel/edition.ts";
import { explain } from "../kernel/explain.ts";
import { codesOf } from "../kernel/facts.ts";
import { stands } from "../kernel/plan.ts";
import type { Condition, Example, Rule } from "../kernel/rule.ts";
import type { Json } from "../kernel/tests.ts";
import { languages, placeholders, type Text } from "../kernel/text.ts";
import { rulebook, verify } from "../rulebook.ts";
import { sources } from "../sources/index.ts";
import { awardCodes, awards, officeCodes, offices } from "./vocabulary.ts";

const rules = rulebook.rules.map((rule) => [rule.id, rule] as const);

/** Every text of the rule, with where it stands. */
function textsOf(value: unknown, path: string): [string, Text][] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, of]) => textsOf(of, `${path}.${key}`));
}

function definitionOf({ kit: _, compiled: __, ...definition }: Rule): object {
  return definition;
}

/** What no source settles leaves the verdict open, though every fact is known. */
function isOpen({ findings }: Assessment): boolean {
  return findings.every(({ verdict }) => verdict !== "undetermined");
}

/** What tests tell messages beside the facts. */
const figures = ["on", "needed", "threshold", "days", "years", "due", "lawful", "lacking", "total"];

/** The names that stand twice. */
function doubles(names: readonly string[]): string[] {
  return names.filter((name, i) => names.indexOf(name) !== i);
}

/** Every fact on which something of the rule hangs. */
function factsRead(rule: Rule): readonly (string | undefined)[] {
  const { conditions, invariants = [], inForce, openQuestions = [], conflicts = [] } = rule;
  const editions = conditions.flatMap((condition) => condition.editions);
  const applying = [...conditions, ...openQuestions, ...conflicts].flatMap(({ when }) => when ?? []);
  return [
    ...[...conditions, ...inForce].map(({ by }) => by),
    ...[...editions.map(({ test }) => test), ...applying, ...invariants].flatMap(({ reads }) => reads),
  ];
}

/** What has not happened yet may still: such a test never fails. */
function isHappened(meaning: Json): boolean {
  return typeof meaning === "object" && meaning !== null && "happened" in meaning;
}

/** What another fact implies: where it is lacking, the condition on that other fact fails too, never this one alone. */
function isImplied({ invariants = [] }: Rule, { editions }: Condition): boolean {
  const implied = invariants.flatMap(({ meaning }) => {
    const { implies } = meaning as { readonly implies?: readonly [string, string] };
    return implies ? [implies[1]] : [];
  });
  return editions.every(({ test }) => test.reads.every((fact) => implied.includes(fact)));
}

/** The editions of one code, or of a condition that no code selects, under one reading, without policy. */
function lines({ editions }: Condition): Edition[][] {
  const keys = [...new Set(editions.flatMap((edition) => edition.for ?? [""]))];
  return keys.flatMap((key) =>
    (["law", "overview"] as const).map((reading) =>
      editions
        .filter((edition) => !edition.policy && (edition.for ?? [""]).includes(key))
        .filter((edition) => (edition.reading ?? reading) === reading)
        .sort((a, b) => (a.from < b.from ? -1 : 1)),
    ),
  );
}

/** The edition by which the example says whether the condition holds; none where it leaves that open. */
function editionOf(rule: Rule, { id, by, editions }: Condition, example: Example): Edition | undefined {
  const { on, facts, reading = "law", policy = {} } = example;
  const { findings } = rulebook.assess(rule.id, facts, { on, reading, policy });
  const found = findings.find((finding) => finding.id === `${rule.id}.${id}`);
  if (found === undefined || found.verdict === "undetermined") return undefined;
  const code = by && (facts[by] as string | undefined);
  const standing = editions.filter(
    (of) => stands(of, on, reading, policy) && (by === undefined || of.for?.includes(code ?? "")),
  );
  return standing.find((of) => of.policy) ?? standing[0];
}

/** An edition, as it is called where it decides no example. */
function nameOf(rule: Rule, { id, by }: Condition, edition: Edition): string {
  const { from, to, for: codes, reading, policy } = edition;
  return [
    `${rule.id}.${id}: [${from}, ${to ?? "–"})`,
    codes && `${by} ${codes.join(" or ")}`,
    reading && `reading ${reading}`,
    policy && `policy ${Object.values(policy).join(" ")}`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

describe.each(rules)("%s", (_, rule) => {
  test.each(examplesOf(rule.id).map((example, i) => [i, example.on, example.verdict, example] as const))(
    "example %i, of %s, is %s, and verifies offline",
    (_, on, verdict, { facts, reading, policy, fails }) => {
      const assessment = rulebook.assess(rule.id, facts, { on, reading, policy });
      const failing = assessment.findings.filter((finding) => finding.verdict === "violated");
      expect(assessment.verdict, explain(assessment)).toBe(verdict);
      expect(failing.map(({ id }) => id)).toEqual((fails ?? []).map((id) => `${rule.id}.${id}`));
      expect(verify(JSON.parse(JSON.stringify(assessment)))).toEqual({ ok: true });
    },
  );

  test("lists missing facts, clashes and remedies only with the verdict that they explain, and nothing out of force", () => {
    for (const { facts, on, reading, policy } of examplesOf(rule.id)) {
      const of = rulebook.assess(rule.id, facts, { on, reading, policy });
      const { verdict, findings, missing, clashes, remedies, noRemedy } = of;
      expect(missing.length > 0).toBe(verdict === "undetermined" && !isOpen(of));
      if (verdict !== "violated" || findings.some((finding) => finding.verdict === verdict)) {
        expect(clashes).toEqual([]);
      }
      expect(remedies.length > 0 || noRemedy !== undefined).toBe(verdict === "violated");
      expect(remedies.length > 0 && noRemedy !== undefined).toBe(false);
      if (verdict === "not-in-force")
        expect([findings, of.openQuestions, of.conflicts]).toEqual([[], [], []]);
    }
  });

  test("has an example for each verdict, and one where each condition is all that fails", () => {
    const verdicts = new Set(examplesOf(rule.id).map(({ verdict }) => verdict));
    expect(verdicts).toEqual(new Set(["satisfied", "violated", "undetermined", "not-in-force"]));
    const implied = rule.conditions.filter((of) => isImplied(rule, of)).map(({ id }) => id);
    const alone = examplesOf(rule.id).flatMap(({ fails = [] }) =>
      fails.length === 1 ? fails : fails.filter((id) => implied.includes(id)),
    );
    const neverFailing = rule.conditions.filter(({ editions }) =>
      editions.every(({ test }) => isHappened(test.meaning)),
    );
    expect(new Set([...alone, ...neverFailing.map(({ id }) => id)])).toEqual(
      new Set(rule.conditions.map(({ id }) => id)),
    );
  });

  test("has an example on the day before each edition starts and on the day it does", () => {
    const starts = new Set(rule.conditions.flatMap(({ editions }) => editions.map(({ from }) => from)));
    const days = new Set(examplesOf(rule.id).map(({ on }) => on));
    for (const start of starts) {
      expect(days).toContain(dayOf(dayNumber(start) - 1));
      expect(days).toContain(start);
    }
  });

  test.each(rule.conditions.map((condition) => [condition.id, condition] as const))(
    "%s: each edition decides an example",
    (_, condition) => {
      const deciding = examplesOf(rule.id).map((example) => editionOf(rule, condition, example));
      const idle = condition.editions.filter((edition) => !deciding.includes(edition));
      expect(idle.map((edition) => nameOf(rule, condition, edition))).toEqual([]);
    },
  );

  test("has no two conditions, open questions or conflicts of one id", () => {
    for (const ids of [
      rule.conditions.map(({ id }) => id),
      (rule.openQuestions ?? []).map(({ parameter }) => parameter),
      (rule.conflicts ?? []).map(({ id }) => id),
    ]) {
      expect(doubles(ids)).toEqual([]);
    }
  });

  test("names, for each conflict, the conditions that it touches", () => {
    const ids = rule.conditions.map(({ id }) => id);
    for (const { conditions } of rule.conflicts ?? []) {
      expect(conditions.length).toBeGreaterThan(0);
      for (const id of conditions) expect(ids).toContain(id);
    }
  });

  test.each(rule.conditions.map((condition) => [condition.id, condition] as const))(
    "%s: editions follow each other without overlap, each cited and of a known certainty",
    (_, condition) => {
      for (const line of lines(condition)) {
        line.forEach((edition, i) => {
          const name = nameOf(rule, condition, edition);
          if (edition.to !== null) expect(edition.from < edition.to, name).toBe(true);
          const before = line[i - 1];
          if (before)
            expect(before.to, `${nameOf(rule, condition, before)} comes before ${name}`).toBe(edition.from);
        });
      }
      for (const { cites, certainty, boundsCertainty } of condition.editions) {
        expect(cites.length).toBeGreaterThan(0);
        for (const { source } of cites) expect(rulebook.source(source)).toBeDefined();
        expect(certainties).toContain(certainty);
        expect(certainties).toContain(boundsCertainty);
      }
    },
  );

  test("every code that selects an edition is a code of the fact that selects", () => {
    for (const { by, editions } of rule.conditions) {
      for (const edition of editions) {
        expect(by === undefined).toBe(edition.for === undefined);
        const codes = by === undefined ? [] : codesOf(rule.facts[by]!.vocabulary!);
        for (const code of edition.for ?? []) expect(codes).toContain(code);
      }
    }
  });

  test("a reading that the condition states in words is called our reading, and only that", () => {
    const stated = rule.conditions.flatMap(({ id, requires, says, editions }) =>
      editions.map((edition) => ({ id, edition, words: [edition.requires, edition.says, requires, says] })),
    );
    for (const { id, edition, words } of stated) {
      if (edition.certainty !== "interpreted" || edition.policy) continue;
      const isNamed = words.some((text) => text?.en.match(/our reading|we read/));
      expect(isNamed, `${rule.id}.${id} since ${edition.from} says that it is our reading`).toBe(true);
    }
  });

  test("every message names facts of the rule, or what its tests tell", () => {
    const names = [...Object.keys(rule.facts), ...figures];
    for (const { id, requires, says, editions } of rule.conditions) {
      for (const text of [requires, says, ...editions.flatMap((of) => [of.requires, of.says])]) {
        for (const name of placeholders(text?.en ?? "")) expect(names, `${rule.id}.${id}`).toContain(name);
      }
    }
  });

  test("every text stands in three languages, with the same placeholders", () => {
    const texts = [
      ...textsOf(definitionOf(rule), rule.id),
      ...textsOf(examplesOf(rule.id), `${rule.id} example`),
    ];
    for (const [path, text] of texts) {
      for (const language of languages) {
        // A rule that does not compile may lack one.
        expect(text[language]?.trim() ?? "", `${path} in ${language}`).not.toBe("");
        expect(placeholders(text[language]), `${path} in ${language}`).toEqual(placeholders(text.en));
      }
      expect(text.ru, path).toMatch(/[а-яё–{]/i);
      expect(text.ru, `${path}: Kazakh letters in Russian`).not.toMatch(
        /(?!«Бірлік»)(?<!«[^»]*)[әғқңөұүһі](?![^«]*»)/i,
      );
    }
  });
});

test("no rule asks for a fact that nothing reads, but for those that rulebook and overview only record", () => {
  const unread = rulebook.rules.flatMap((rule) => {
    const read = factsRead(rule);
    return Object.keys(rule.facts).flatMap((fact) => (read.includes(fact) ? [] : [`${rule.id}: ${fact}`]));
  });
  expect(unread).toEqual([
    "council.composition: associationHeads",
    "council.composition: regionalAssemblies",
    "council.composition: stateBodies",
  ]);
});

describe("the rulebook", () => {
  test("has rules, sources and conflicts of unique ids", () => {
    for (const ids of [
      rules.map(([id]) => id),
      sources.map(({ id }) => id),
      rulebook.conflicts.map(({ id }) => id),
    ]) {
      expect(doubles(ids)).toEqual([]);
    }
  });

  test("says every source in three languages", () => {
    for (const [path, text] of textsOf(sources, "sources")) {
      for (const language of languages) expect(text[language].trim(), path).not.toBe("");
    }
  });

  test("names offices and awards by the same codes with and without labels", () => {
    expect(codesOf(offices)).toEqual(officeCodes);
    expect(codesOf(awards)).toEqual(awardCodes);
  });
});
