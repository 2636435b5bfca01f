/** The shipped vectors of kind `invalid`, each asked over HTTP: GraphQL's types or the rule refuse it as it is to be refused. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { canonicalJson, type Issue, rulebook } from "@apk-governance/core";
import { describe, expect, it } from "vitest";
import { enumValueName, typeName } from "../src/schema/naming.ts";
import { type Answer, post, serve } from "./serve.ts";

type Told = Pick<Issue, "path" | "code">;
type Facts = Readonly<Record<string, unknown>>;

interface Vector {
  readonly title: string;
  readonly kind: string;
  readonly rule: string;
  readonly on?: unknown;
  readonly facts: unknown;
  readonly reading?: unknown;
  readonly policy?: unknown;
  readonly expect: { readonly issues: readonly Told[] };
}

/** A way to ask: the query for a rule, and the facts as it takes them. */
interface Door {
  query(rule: string): string;
  facts(vector: Vector): unknown;
}

const AT_ONCE = 8;
/** As the graph spells them. */
const readings = new Map<unknown, string>([
  ["law", "LAW"],
  ["overview", "OVERVIEW"],
]);
const given = "on: $on, reading: $reading, policy: $policy";
const variables = "$on: Date!, $reading: Reading, $policy: JSON";
const selection =
  "{ __typename ... on Assessment { document } ... on InvalidFacts { issues { path code } } }";

const generic: Door = {
  query: (rule) => `query ($facts: JSON!, ${variables}) {
    answer: assess(rule: "${rule}", facts: $facts, ${given}) ${selection}
  }`,
  facts: ({ facts }) => facts,
};

const typed: Door = {
  query: (rule) => `query ($facts: ${typeName(rule)}Facts!, ${variables}) {
    answer: assess${typeName(rule)}(facts: $facts, ${given}) ${selection}
  }`,
  facts: ({ rule, facts }) => (isObject(facts) ? withEnums(rule, facts) : facts),
};

const { resolve } = createRequire(import.meta.url);
const rules = rulebook.rules.map(({ id }) => id);
const vectors = rules.flatMap(invalidOf);

function invalidOf(rule: string): readonly Vector[] {
  const file = readFileSync(resolve(`@apk-governance/core/vectors/${rule}.json`), "utf8");
  const { vectors } = JSON.parse(file) as { readonly vectors: readonly Vector[] };
  return vectors.filter(({ kind }) => kind === "invalid");
}

/** Null of an argument that may be left out is as good as left out, and `LAW` is how the graph spells that reading. */
function isTaken({ reading, policy }: Vector): boolean {
  return reading === null || policy === null || reading === "LAW";
}

/** The names of lists that are given a single text, of which GraphQL makes a list of one. */
function listsOfOne({ rule, facts }: Vector): readonly string[] {
  const known = Object.entries(rulebook.rule(rule).facts);
  const lists = known.filter(([, { kind }]) => kind === "texts" || kind === "days" || kind === "codes");
  return lists.flatMap(([name]) => (isObject(facts) && typeof facts[name] === "string" ? [name] : []));
}

function isObject(value: unknown): value is Facts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Codes by the names of their enum values; what is no code of the fact stays as it is. */
function withEnums(rule: string, facts: Facts): Facts {
  const known = new Map(Object.entries(rulebook.rule(rule).facts));
  return mapped(facts, (value, name) => {
    const codes = new Set<unknown>(Object.keys(known.get(name)?.vocabulary?.labels ?? {}));
    const spelt = (code: unknown) => (codes.has(code) ? enumValueName(String(code)) : code);
    return Array.isArray(value) ? value.map(spelt) : spelt(value);
  });
}

/** The facts, and lists of one in place of those that are given a single text. */
function withLists(vector: Vector): Facts {
  const names = listsOfOne(vector);
  return mapped(vector.facts as Facts, (value, name) => (names.includes(name) ? [value] : value));
}

function mapped(facts: Facts, change: (value: unknown, name: string) => unknown): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, change(value, name)]));
}

/** The answers in their order, a few asked at once. */
async function answersTo(asked: readonly Vector[], { query, facts }: Door): Promise<readonly Answer[]> {
  const { address } = await serve({ RATE_COST_PER_SECOND: 0 });
  const answers: Answer[] = [];
  const left = asked.entries();
  const askRest = async () => {
    for (const [i, vector] of left) {
      const { rule, on, policy } = vector;
      const reading = readings.get(vector.reading) ?? vector.reading;
      const body = { query: query(rule), variables: { facts: facts(vector), on, reading, policy } };
      answers[i] = (await (await post(address, body)).json()) as Answer;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askRest));
  return answers;
}

function inWords(issues: readonly Told[]): string {
  const words = issues.map(({ path, code }) => `${path.replace(/^facts(\.|$)/, "")} ${code.toLowerCase()}`);
  return words.sort().join(", ");
}

/** Who refused it, and why. */
function refusalOf({ data, errors }: Answer): readonly [by: string, why: string] {
  const answer = data?.answer as
    | { readonly __typename: string; readonly issues?: readonly Told[] }
    | undefined;
  if (answer) return [answer.__typename, inWords(answer.issues ?? [])];
  const codes = new Set(errors?.map(({ extensions }) => extensions.code));
  const issues = errors?.flatMap(({ extensions }) => extensions.issues ?? []) as readonly Told[];
  return [[...codes].join(), inWords(issues)];
}

/** GraphQL has its own code for null where a value must be given. */
function issuesOf({ on, facts, expect: { issues } }: Vector): readonly Told[] {
  if (on !== null && facts !== null) return issues;
  return issues.map(({ path }) => ({ path, code: "required" }));
}

const nameOf = (vector: Vector | undefined) => `${vector?.rule}: ${vector?.title}`;

describe("a question that is to be refused", () => {
  it("is shipped of every rule", () => {
    expect(rules.filter((id) => !vectors.some(({ rule }) => rule === id))).toEqual([]);
  });

  it("is InvalidFacts by its facts and BAD_USER_INPUT by all else, with the same paths and codes", async () => {
    const asked = vectors.filter((vector) => !isTaken(vector));
    const answers = await answersTo(asked, generic);
    const expected = asked.map((vector) => {
      const issues = issuesOf(vector);
      // Where the day is none, GraphQL does not come to ask the rule of the facts.
      const beside = issues.filter(({ path }) => /^(on|reading|policy)\b/.test(path));
      if (beside.length > 0) return [nameOf(vector), "BAD_USER_INPUT", inWords(beside)];
      return [nameOf(vector), vector.facts === null ? "BAD_USER_INPUT" : "InvalidFacts", inWords(issues)];
    });
    expect(answers.map((answer, i) => [nameOf(asked[i]), ...refusalOf(answer)])).toEqual(expected);
  });

  it("is refused by the types of the rule's own field or by the rule, with the same paths and codes", async () => {
    const asked = vectors.filter((vector) => !isTaken(vector) && listsOfOne(vector).length === 0);
    const refusals = (await answersTo(asked, typed)).map(refusalOf);
    const expected = asked.map((vector) => [nameOf(vector), inWords(issuesOf(vector))]);
    expect(refusals.map(([, why], i) => [nameOf(asked[i]), why])).toEqual(expected);
    expect(new Set(refusals.map(([by]) => by))).toEqual(new Set(["InvalidFacts", "BAD_USER_INPUT"]));
  });
});

describe("what is refused elsewhere and GraphQL takes", () => {
  it.each([
    ["any rule", generic],
    ["its own", typed],
  ])("is null of an argument and LAW, as if they were left out, in the field of %s", async (_, door) => {
    const asked = vectors.filter(isTaken);
    expect(asked.length).toBeGreaterThan(rules.length);
    const documents = asked.map(({ rule, facts, on }) => {
      const document = canonicalJson(rulebook.assess(rule, facts as Facts, { on: String(on) }));
      return { data: { answer: { __typename: "Assessment", document } } };
    });
    expect(await answersTo(asked, door)).toMatchObject(documents);
  });

  it("is a text where the rule's own field has a list, as a list of it", async () => {
    const asked = vectors.filter((vector) => listsOfOne(vector).length > 0);
    expect(asked).not.toEqual([]);
    const answers = await answersTo(asked, typed);
    const ofLists = await answersTo(
      asked.map((vector) => ({ ...vector, facts: withLists(vector) })),
      typed,
    );
    expect(answers.map(({ data }) => data)).toEqual(ofLists.map(({ data }) => data));
  });
});
