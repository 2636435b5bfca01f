import { InvalidFactsError, rulebook } from "@apk-governance/core";
import { describe, expect, it } from "vitest";
import { type Answer, ask, post, serve } from "./serve.ts";

const good = { members: 75, present: 52, votesFor: 35, minuted: true, matter: "other" };

/** Asks the generic field, with the facts as the JSON text of a variable. */
async function assess(facts: string): Promise<Answer> {
  const query = `query ($facts: JSON!) {
    assess(rule: "council.decision", facts: $facts, on: "2023-06-01") {
      __typename ... on Assessment { verdict } ... on InvalidFacts { issues { path code message } }
    }
  }`;
  const { address } = await serve();
  const body = `{"query":${JSON.stringify(query)},"variables":{"facts":${facts}}}`;
  return (await (await post(address, body)).json()) as Answer;
}

function issuesOfLibrary(facts: string): readonly object[] {
  try {
    rulebook.assess("council.decision", JSON.parse(facts), { on: "2023-06-01" });
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues;
  }
  throw new Error("the library takes these facts");
}

describe("facts that cannot be used", () => {
  it.each([
    ['a number in a string, "52"', '{"present":"52"}', ["present WRONG_TYPE"]],
    ["a fraction, 52.5", '{"present":52.5}', ["present WRONG_TYPE"]],
    ["a negative number, -1", '{"present":-1}', ["present OUT_OF_RANGE"]],
    ["negative zero", '{"present":-0}', ["present WRONG_TYPE"]],
    ["NaN, which JSON writes as null", '{"present":null}', ["present WRONG_TYPE"]],
    ["2^53", '{"present":9007199254740992}', ["present OUT_OF_RANGE"]],
    ["60 votes of 52 present", '{"members":75,"present":52,"votesFor":60}', ["votesFor IMPOSSIBLE"]],
    ["80 present of 75 members", '{"members":75,"present":80}', ["present IMPOSSIBLE"]],
    ["an unknown matter", '{"matter":"tea"}', ["matter NOT_IN_LIST"]],
    ["an enum value in place of a code", '{"matter":"OTHER"}', ["matter NOT_IN_LIST"]],
    ["an unknown key", '{"presents":52}', ["presents UNKNOWN_FACT"]],
    ["the key __proto__", '{"__proto__":1}', ["__proto__ UNKNOWN_FACT"]],
    ["a list of facts", "[]", [" WRONG_TYPE"]],
    [
      "several problems at once",
      '{"present":"52","votesFor":-1,"tea":1,"matter":7}',
      ["present WRONG_TYPE", "votesFor OUT_OF_RANGE", "matter WRONG_TYPE", "tea UNKNOWN_FACT"],
    ],
  ])("are refused with every problem and no verdict: %s", async (_, facts, expected) => {
    const { data, errors } = await assess(facts);
    expect(errors).toBeUndefined();
    const result = data?.assess as {
      __typename: string;
      issues: { path: string; code: string; message: string }[];
    };
    expect(result.__typename).toBe("InvalidFacts");
    const library = issuesOfLibrary(facts);
    expect(result.issues.map((issue) => ({ ...issue, code: issue.code.toLowerCase() }))).toEqual(library);
    expect(result.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  it("are refused by GraphQL itself where they are no GraphQL at all, as NaN", async () => {
    const { data, errors } = await ask(
      `{ assess(rule: "council.decision", facts: { present: 0NaN }, on: "2023-06-01") { __typename } }`,
    );
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_PARSE_FAILED");
  });

  it("name a day that does not exist, 2023-02-29", async () => {
    const { data } = await ask(`{
      assess(rule: "session.convocation", facts: { date: "2023-02-29" }, on: "2023-06-01") {
        ... on InvalidFacts { issues { path code } }
      }
    }`);
    expect(data?.assess).toEqual({ issues: [{ path: "date", code: "NOT_A_DATE" }] });
  });
});

describe("an unknown rule", () => {
  it("is answered with the ids nearest to it", async () => {
    const { data } = await ask(`{
      assess(rule: "council.desicion", facts: {}, on: "2023-06-01") { __typename ... on UnknownRule { rule near } }
    }`);
    expect(data?.assess).toMatchObject({ __typename: "UnknownRule", rule: "council.desicion" });
    expect((data!.assess as { near: string[] }).near[0]).toBe("council.decision");
  });
});

describe("a day, reading or policy that cannot be used", () => {
  const generic = (rest: string) => `{ assess(rule: "session.quorum", facts: {}${rest}) { __typename } }`;

  it.each([
    ["on missing", generic(""), [{ path: "on", code: "required" }]],
    ["on null", generic(", on: null"), [{ path: "on", code: "required" }]],
    ["on a number", generic(", on: 2023"), [{ path: "on", code: "wrong_type" }]],
    ["on impossible", generic(', on: "2023-02-29"'), [{ path: "on", code: "not_a_date" }]],
    ["on with a time", generic(', on: "2023-02-28T00:00:00Z"'), [{ path: "on", code: "not_a_date" }]],
    ["on before 1900", generic(', on: "1899-12-31"'), [{ path: "on", code: "not_a_date" }]],
    [
      "reading unknown",
      generic(', on: "2023-06-01", reading: TEA'),
      [{ path: "reading", code: "not_in_list" }],
    ],
    ["policy no object", generic(', on: "2023-06-01", policy: 7'), [{ path: "policy", code: "wrong_type" }]],
    [
      "policy of the wrong shape",
      generic(', on: "2023-06-01", policy: { sessionQuorum: "2/3", tea: true }'),
      [
        { path: "policy.sessionQuorum", code: "wrong_type" },
        { path: "policy.tea", code: "unknown_fact" },
      ],
    ],
  ])("is BAD_USER_INPUT with every issue: %s", async (_, query, issues) => {
    const { data, errors } = await ask(query);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", issues });
    expect(errors?.[0]?.extensions.issues).toHaveLength(issues.length);
  });

  it.each([
    ["of the institution", '{ institution(on: "1899-12-31") { on } }', "on"],
    ["of holders", '{ institution { offices { holders(on: "1899-12-31") { id } } } }', "on"],
    ["of relations", '{ body(id: "council") { relations(on: "9999-01-01") { id } } }', "on"],
    ["of the chronicle, its first", '{ chronicle(from: "1899-12-31") { id } }', "from"],
    ["of the chronicle, its last", '{ chronicle(to: "9999-01-01") { id } }', "to"],
  ])("is BAD_USER_INPUT where the calendar has no such day: %s", async (_, query, path) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [{ path, code: "not_a_date" }],
    });
  });

  it("is BAD_USER_INPUT with the path of the variable too", async () => {
    const query = `query ($requests: [AssessmentRequest!]!) { assessMany(requests: $requests) { __typename } }`;
    const { errors } = await ask(query, {
      requests: [{ rule: "council.quorum", facts: {}, on: "2023-02-29" }],
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [{ path: "requests[0].on", code: "not_a_date" }],
    });
  });

  it("lists the problems of the facts beside its own", async () => {
    const { errors } = await ask(`{
      assess(rule: "session.quorum", facts: { present: -1 }, on: "2023-06-01", policy: { tea: 1 }) { __typename }
    }`);
    expect(errors?.[0]?.extensions.issues).toMatchObject([{ path: "present" }, { path: "policy.tea" }]);
  });

  it("is told from facts of the same name", async () => {
    const { data } = await ask(`{
      assess(rule: "session.quorum", facts: { on: "2023-02-29" }, on: "2023-06-01") {
        ... on InvalidFacts { issues { path code } }
      }
    }`);
    expect(data?.assess).toEqual({ issues: [{ path: "on", code: "UNKNOWN_FACT" }] });
  });
});

describe("typed facts", () => {
  const typed = (facts: string) => `{
    assessCouncilDecision(facts: ${facts}, on: "2023-06-01") {
      __typename ... on InvalidFacts { issues { path code } }
    }
  }`;

  it.each([
    ['"52"', '{ present: "52" }', { path: "present", code: "wrong_type" }],
    ["52.5", "{ present: 52.5 }", { path: "present", code: "wrong_type" }],
    ["2^53", "{ present: 9007199254740992 }", { path: "present", code: "out_of_range" }],
    ["an unknown matter", "{ matter: TEA }", { path: "matter", code: "not_in_list" }],
    ["an unknown key", "{ tea: 1 }", { path: "tea", code: "unknown_fact" }],
  ])("that GraphQL's types refuse are a GraphQL error: %s", async (_, facts, issue) => {
    const { data, errors } = await ask(typed(facts));
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", issues: [issue] });
  });

  it.each([
    ["-1", "{ present: -1 }", { path: "present", code: "OUT_OF_RANGE" }],
    ["-0", "{ present: -0 }", { path: "present", code: "WRONG_TYPE" }],
    ["null where there is always a number", "{ present: null }", { path: "present", code: "WRONG_TYPE" }],
    ["60 votes of 52 present", "{ present: 52, votesFor: 60 }", { path: "votesFor", code: "IMPOSSIBLE" }],
    ["80 present of 75 members", "{ present: 80, members: 75 }", { path: "present", code: "IMPOSSIBLE" }],
  ])("that only the rule refuses are InvalidFacts: %s", async (_, facts, issue) => {
    const { data } = await ask(typed(facts));
    expect(data?.assessCouncilDecision).toEqual({ __typename: "InvalidFacts", issues: [issue] });
  });

  it.each([
    ["an empty list, which GraphQL's own types take for no facts", []],
    ["a list of facts", [good]],
    ["a text", "x"],
  ])("are refused where they are no object but %s, in a variable", async (_, facts) => {
    const query = `query ($facts: CouncilDecisionFacts!) {
      assessCouncilDecision(facts: $facts, on: "2023-06-01") { __typename }
    }`;
    const { address } = await serve();
    const response = await post(address, { query, variables: { facts } });
    const { data, errors } = (await response.json()) as Answer;
    expect([response.status, data]).toEqual([400, undefined]);
    expect(errors).toHaveLength(1);
    const message = 'Expected type "CouncilDecisionFacts" to be an object.';
    expect(errors?.[0]?.extensions).toEqual({
      code: "BAD_USER_INPUT",
      issues: [{ path: "facts", code: "wrong_type", message }],
    });
  });

  it("are refused in variables as in the query", async () => {
    const query = `query ($facts: CouncilDecisionFacts!) {
      assessCouncilDecision(facts: $facts, on: "2023-06-01") { __typename }
    }`;
    const { errors } = await ask(query, { facts: { ...good, matter: "OTHER", present: "52" } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [{ path: "facts.present", code: "wrong_type" }],
    });
  });
});

describe("a query that is wrong, rather than its values", () => {
  it.each([
    ["a field that does not exist", "{ tea }"],
    [
      "a variable of another type",
      `query ($on: Int) { nothing: assess(rule: "a", facts: {}, on: $on) { __typename } }`,
    ],
    ["a variable that is not defined", `{ assess(rule: "a", facts: {}, on: $on) { __typename } }`],
  ])("fails validation: %s", async (_, query) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});
