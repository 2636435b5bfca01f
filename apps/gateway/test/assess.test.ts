import { canonicalJson, examplesOf, type Language, languages, rulebook } from "@apk-governance/core";
import { describe, expect, it } from "vitest";
import { ask } from "./serve.ts";

const facts = { members: 75, present: 52, votesFor: 34, minuted: true, matter: "other" };
const on = "2023-06-01";

const everything = `
  verdict rule on reading facts policy rulebookVersion
  findings {
    id verdict message citations { source article title url } certainty
    edition { from to boundsCertainty } notice shortfall facts
  }
  missing { fact conditions } clashes { conditions message } remedies { change message } noRemedy
  openQuestions { parameter message citations { source } }
  conflicts { id conditions message citations { source } }
`;

describe("assess", () => {
  it("answers with the same document as the library, for every example of every rule", async () => {
    const examples = rulebook.rules.flatMap(({ id }) =>
      examplesOf(id).map(({ on, facts, reading, policy }) => ({ rule: id, on, facts, reading, policy })),
    );
    const requests = examples.map(({ reading, ...of }) => ({ ...of, reading: reading?.toUpperCase() }));
    const query = `query ($requests: [AssessmentRequest!]!) {
      assessMany(requests: $requests) { ... on Assessment { document } }
    }`;
    const { data } = await ask(query, { requests });
    const expected = examples.map(({ rule, facts, on, reading, policy }) => ({
      document: canonicalJson(rulebook.assess(rule, facts, { on, reading, policy })),
    }));
    expect(data?.assessMany).toEqual(expected);
  });

  it("gives every part of the assessment, with the reading LAW unless another is asked for", async () => {
    const query = `query ($facts: JSON!, $on: Date!) {
      assess(rule: "council.decision", facts: $facts, on: $on) { ... on Assessment { ${everything} } }
    }`;
    const { data, errors } = await ask(query, { facts, on });
    expect(errors).toBeUndefined();
    const assessment = rulebook.assess("council.decision", facts, { on });
    expect(data?.assess).toMatchObject({
      verdict: "VIOLATED",
      reading: "LAW",
      facts,
      policy: {},
      noRemedy: null,
      remedies: [{ change: { votesFor: 35 }, message: assessment.remedies[0]?.message.en }],
      rulebookVersion: rulebook.version,
    });
    const majority = assessment.findings.find(({ id }) => id === "council.decision.majority");
    expect((data!.assess as { findings: object[] }).findings[1]).toEqual({
      ...JSON.parse(JSON.stringify(majority)),
      verdict: "VIOLATED",
      certainty: "VERIFIED",
      message: "34 of 52 present voted for; needed (2/3): 35",
      edition: { from: "2022-11-05", to: "2026-07-01", boundsCertainty: "PRESUMED" },
      notice: null,
      shortfall: 1,
    });
  });

  it.each(languages)("words messages in %s", async (language: Language) => {
    const query = `query ($facts: JSON!, $on: Date!, $language: Language) {
      assess(rule: "council.decision", facts: $facts, on: $on) {
        ... on Assessment { findings { message(language: $language) } remedies { message(language: $language) } }
      }
    }`;
    const { data } = await ask(query, { facts, on, language: language.toUpperCase() });
    const { findings, remedies } = rulebook.assess("council.decision", facts, { on });
    const words = ({ message }: { readonly message: Readonly<Record<Language, string>> }) => ({
      message: message[language],
    });
    expect(data?.assess).toEqual({ findings: findings.map(words), remedies: remedies.map(words) });
  });

  it("follows the reading and the policy that are given, and names the conflicts and what was missing", async () => {
    const query = `{
      quorum: assess(rule: "session.quorum", facts: { members: 504 }, on: "2021-01-11", policy: { sessionQuorum: [2, 3] }) {
        ... on Assessment { verdict policy missing { fact conditions } }
      }
      meeting: assess(rule: "council.meeting", facts: {}, on: "2023-01-01", reading: OVERVIEW) {
        ... on Assessment { reading conflicts { id rule conditions message citations { source } } }
      }
    }`;
    const { data } = await ask(query);
    expect(data?.quorum).toEqual({
      verdict: "UNDETERMINED",
      policy: { sessionQuorum: [2, 3] },
      missing: [{ fact: "present", conditions: ["session.quorum.quorum"] }],
    });
    const { conflicts } = rulebook.assess("council.meeting", {}, { on: "2023-01-01", reading: "overview" });
    expect(data?.meeting).toMatchObject({
      reading: "OVERVIEW",
      conflicts: conflicts.map(({ id, conditions }) => ({ id, rule: "council.meeting", conditions })),
    });
    expect(conflicts.length).toBeGreaterThan(0);
  });

  it("says what is missing and what clashes", async () => {
    const { data } = await ask(
      `query ($facts: JSON!) {
        assess(rule: "council.decision", facts: $facts, on: "2023-06-01") {
          ... on Assessment { verdict clashes { conditions message } noRemedy }
        }
      }`,
      { facts: { members: 75, votesFor: 10, minuted: true, matter: "other" } },
    );
    expect(data?.assess).toMatchObject({
      verdict: "VIOLATED",
      clashes: [{ conditions: ["council.decision.quorum", "council.decision.majority"] }],
    });
  });
});

describe("assessMany", () => {
  const query = `query ($requests: [AssessmentRequest!]!) {
    assessMany(requests: $requests) {
      __typename ... on Assessment { facts } ... on UnknownRule { rule } ... on InvalidFacts { issues { path } }
    }
  }`;
  const request = (present: number) => ({ rule: "council.quorum", facts: { members: 2_000, present }, on });

  it("answers 1,000 requests in their order, whatever each comes to", async () => {
    const requests = Array.from({ length: 1_000 }, (_, i) => request(i));
    requests[7] = { ...request(7), rule: "council.nothing" };
    requests[8] = request(-8);
    const { data } = await ask(query, { requests });
    const answers = data?.assessMany as readonly object[];
    expect(answers).toHaveLength(1_000);
    expect(answers[7]).toEqual({ __typename: "UnknownRule", rule: "council.nothing" });
    expect(answers[8]).toEqual({ __typename: "InvalidFacts", issues: [{ path: "present" }] });
    expect(answers[999]).toEqual({ __typename: "Assessment", facts: { members: 2_000, present: 999 } });
  });

  it("refuses 1,001 requests", async () => {
    const { data, errors } = await ask(query, {
      requests: Array.from({ length: 1_001 }, (_, i) => request(i)),
    });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [{ path: "requests", code: "out_of_range" }],
    });
  });

  it("refuses all of them if the policy of one cannot be used, and says which", async () => {
    const requests = [request(1), { ...request(2), policy: { sessionQuorum: [3, 2], nothing: 1 } }];
    const { errors } = await ask(query, { requests });
    expect(errors?.[0]?.extensions.issues).toMatchObject([
      { path: "requests[1].policy.sessionQuorum", code: "out_of_range" },
      { path: "requests[1].policy.nothing", code: "unknown_fact" },
    ]);
  });
});
