import { canonicalJson, type Procedure, type ProcedureEvent, procedures } from "@apk-governance/core";
import { beforeAll, describe, expect, it } from "vitest";
import { type Client, client } from "./register-client.ts";
import { post, start } from "./serve.ts";

interface Connection {
  readonly nodes: readonly { readonly id: string; readonly name?: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: Readonly<Record<string, string | boolean | null>>;
  readonly totalCount?: number;
}

let made: Client;
/** Names in the order in which the connection has them. */
const names: string[] = [];

beforeAll(async () => {
  const gateway = await start();
  made = await client(undefined, gateway.address);
  for (let i = 0; i < 23; i += 1) {
    const on = `2024-01-${String(10 + Math.floor(i / 5)).padStart(2, "0")}`;
    const facts = { name: `association ${i}` };
    const { record } = await made.give("associationRegister", { on, office: "state-body", facts });
    names.push(facts.name);
    if (i % 2 === 0) {
      await made.give("associationApply", {
        ...{ record: record?.id, on, office: "association" },
        facts: {
          level: i % 4 === 0 ? "REPUBLICAN" : "REGIONAL",
          applicant: "ASSOCIATION",
          applicationForm: true,
          registrationCertificate: true,
        },
      });
    }
  }
  return () => gateway.stop();
});

const page = async (
  args: string,
  fields = "nodes { id name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }",
) => {
  const { associations } = await made.ask<{ associations: Connection }>(
    `{ associations(institution: "${made.institution}", ${args}) { ${fields} } }`,
  );
  return associations;
};
const namesOf = ({ nodes }: Connection) => nodes.map(({ name }) => name);

describe("a connection", () => {
  it("is walked forward, page by page, to its end", async () => {
    const walked: unknown[] = [];
    let args = "first: 5";
    for (let more = true; more; ) {
      const found = await page(args);
      walked.push(...namesOf(found));
      args = `first: 5, after: "${found.pageInfo.endCursor}"`;
      more = found.pageInfo.hasNextPage as boolean;
    }
    expect(walked).toEqual(names);
  });

  it("is walked backward, page by page, to its beginning", async () => {
    let walked: unknown[] = [];
    let args = "last: 5";
    for (let more = true; more; ) {
      const found = await page(args);
      walked = [...namesOf(found), ...walked];
      args = `last: 5, before: "${found.pageInfo.startCursor}"`;
      more = found.pageInfo.hasPreviousPage as boolean;
    }
    expect(walked).toEqual(names);
  });

  it("is counted when that is asked for, with its filters", async () => {
    const count = async (filter: string) => (await page(`first: 1, ${filter}`, "totalCount")).totalCount;
    expect(await count("")).toBe(23);
    expect(await count("status: APPLIED")).toBe(12);
    expect(await count("level: REPUBLICAN")).toBe(6);
    expect(await count("level: REPUBLICAN, status: REGISTERED")).toBe(0);
    expect(await count('from: "2024-01-11", to: "2024-01-12"')).toBe(5);
    expect(await count('to: "2000-01-01"')).toBe(0);
  });

  it("of acts is filtered by kind and office, and of a record is its history", async () => {
    const found = await made.ask<Record<string, { totalCount: number }>>(
      `query ($institution: ID!) {
        all: acts(institution: $institution, first: 1) { totalCount }
        kind: acts(institution: $institution, first: 1, kind: ASSOCIATION) { totalCount }
        none: acts(institution: $institution, first: 1, kind: COUNCIL_MEETING) { totalCount }
        office: acts(institution: $institution, last: 1, office: STATE_BODY) { totalCount }
      }`,
      { institution: made.institution },
    );
    expect(Object.values(found).map(({ totalCount }) => totalCount)).toEqual([35, 35, 0, 23]);
  });

  it("has the node of each id, and none for an id that nothing has", async () => {
    const { nodes } = await page("first: 1");
    const id = nodes[0]?.id as string;
    const { node, act, gone, other } = await made.ask<Record<string, unknown>>(
      `query ($id: ID!, $act: ID!, $gone: ID!, $other: ID!) {
        node(id: $id) { id ... on Association { name history(first: 5) { nodes { id record { id } } } } }
        act: node(id: $act) { ... on Act { position type } }
        gone: node(id: $gone) { id }
        other: node(id: $other) { id }
      }`,
      {
        id,
        act: `act:${made.institution}:1`,
        gone: `act:${made.institution}:9999`,
        other: id.replace("association:", "session:"),
      },
    );
    expect(node).toMatchObject({
      id,
      name: names[0],
      history: { nodes: [{ record: { id } }, { record: { id } }] },
    });
    expect(act).toEqual({ position: 1, type: "registered" });
    expect([gone, other]).toEqual([null, null]);
  });
});

describe("a record", () => {
  it("has the state that core's procedure makes of its acts", async () => {
    const { nodes } = await page("first: 1");
    const { node } = await made.ask<{ node: Record<"state" | "history", never> }>(
      `query ($id: ID!) {
        node(id: $id) { ... on RegisterRecord { state history(first: 100) { nodes { type on office payload } } } }
      }`,
      { id: nodes[0]?.id },
    );
    const { evolve, initial } = procedures.association as unknown as Procedure;
    const { nodes: acts } = node.history as { readonly nodes: readonly ProcedureEvent[] };
    const state = acts.reduce(evolve, initial);
    expect(node.state).toEqual(JSON.parse(canonicalJson(state)));
    expect(node.state).toMatchObject({ phase: "applied", name: names[0] });
  });
});

describe("what cannot be a page", () => {
  const cursor = (...of: unknown[]) => Buffer.from(JSON.stringify(of)).toString("base64url");
  const bad: readonly (readonly [string, string, string])[] = [
    ["", "first", "REQUIRED"],
    ["first: 0", "first", "OUT_OF_RANGE"],
    ["first: 101", "first", "OUT_OF_RANGE"],
    ["last: 101", "last", "OUT_OF_RANGE"],
    ["last: -1", "last", "OUT_OF_RANGE"],
    ["first: 1, last: 1", "last", "IMPOSSIBLE"],
    ['first: 1, after: "tea"', "after", "NOT_IN_LIST"],
    ['first: 1, after: ""', "after", "NOT_IN_LIST"],
    [`first: 1, after: "${"A".repeat(20_000)}"`, "after", "NOT_IN_LIST"],
    [`first: 1, after: "${cursor("acts", "apk", 1)}"`, "after", "NOT_IN_LIST"],
    [
      `first: 1, before: "${cursor("associations", "apk/almaty", "2024-01-01", "x")}"`,
      "before",
      "NOT_IN_LIST",
    ],
    [`first: 1, after: "${cursor("associations", "apk", "\0", "x")}"`, "after", "NOT_IN_LIST"],
    [`first: 1, after: "${cursor("associations", "apk", 1, 2, 3)}"`, "after", "NOT_IN_LIST"],
    ['institution: "../etc", first: 1', "institution", "NOT_IN_LIST"],
  ];

  it.each(bad)("associations(%s) is refused at %s", async (args, path, code) => {
    const query = `{ associations${args && `(${args})`} { nodes { id } } }`;
    const { errors } = (await (await post(made.address, { query })).json()) as {
      errors: { extensions: { code: string; issues: { path: string; code: string }[] } }[];
    };
    expect(errors[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [{ path, code: code.toLowerCase() }],
    });
  });

  it("is asked of by a text that no record has", async () => {
    const query = "query ($of: String) { viceChairTerms(first: 1, association: $of) { totalCount } }";
    const answer = await post(made.address, { query, variables: { of: "a\u0000b" } });
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { issues: [{ path: "association", code: "wrong_type" }] } }],
    });
  });

  it.each([
    "tea",
    "",
    "session:apk:1",
    "act:apk:0",
    "act:apk:1:2",
    "act:APK:1",
    `session:apk:${"0".repeat(36)}`,
    "register:",
    "register:apk:1",
    "records:apk",
  ])("node(id: %j) is refused", async (id) => {
    const answer = await post(made.address, {
      query: "query ($id: ID!) { node(id: $id) { id } }",
      variables: { id },
    });
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT", issues: [{ path: "id" }] } }],
    });
  });
});
