import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { rulebookContent } from "./content.ts";
import { assess, canonicalJson, rulebook, verify } from "./index.ts";
import * as rules from "./rules/index.ts";
import { parameters } from "./rules/policy.ts";

const facts = { members: 75, present: 52, votesFor: 34, minuted: true, matter: "other" } as const;
const assessment = assess(rules.councilDecision, facts, { on: "2023-06-01" });
const kept = JSON.parse(canonicalJson(assessment));

test("the version is the hash of all rules, sources and texts, and every assessment carries it", () => {
  expect(rulebook.version).toBe(createHash("sha256").update(rulebookContent()).digest("hex"));
  expect(assessment.rulebookVersion).toBe(rulebook.version);
});

test("a parameter that answers an open question selects an edition, so that its rule reads it", () => {
  for (const { conditions, openQuestions = [] } of rulebook.rules) {
    const selecting = conditions.flatMap(({ editions }) => editions.map(({ policy }) => policy?.parameter));
    const given = openQuestions.map(({ parameter }) => parameter).filter((name) => name in parameters);
    expect(selecting).toEqual(expect.arrayContaining(given));
  }
});

test("an assessment is canonical JSON, the same bytes by rule and by id", () => {
  const byId = rulebook.assess("council.decision", { ...facts }, { on: "2023-06-01" });
  expect(canonicalJson(byId)).toBe(canonicalJson(assessment));
  expect(canonicalJson(assessment)).toMatch(/^\{"clashes":\[\],"conflicts":\[\],"facts":\{"matter":"other",/);
  expect(canonicalJson(kept)).toBe(canonicalJson(assessment));
});

test("a kept assessment verifies offline", () => {
  expect(verify(kept)).toEqual({ ok: true });
  expect(verify(assessment)).toEqual({ ok: true });
});

test.each<[string, object, string]>([
  ["another verdict", { verdict: "satisfied" }, "other-answer"],
  ["another fact", { facts: { ...facts, votesFor: 35 } }, "other-answer"],
  ["another day", { on: "2026-07-01" }, "other-answer"],
  ["an addition", { note: "x" }, "other-answer"],
  ["facts that cannot be", { facts: { members: 1, present: 2 } }, "other-answer"],
  ["another rulebook", { rulebookVersion: "0" }, "other-rulebook-version"],
  ["an unknown rule", { rule: "council.weather" }, "unknown-rule"],
])("a kept assessment with %s does not verify", (_, change, reason) => {
  expect(verify({ ...kept, ...change })).toEqual({ ok: false, reason });
});

test("what is not an assessment at all does not verify, and does not throw", () => {
  for (const odd of [null, undefined, {}, [], "x", { rule: 5 }]) {
    expect(verify(odd as unknown as typeof assessment)).toEqual({ ok: false, reason: "unknown-rule" });
  }
});
