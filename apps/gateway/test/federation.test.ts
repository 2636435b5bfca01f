import { records, rulebook } from "@apk-governance/core";
import { describe, expect, it, vi } from "vitest";
import { buildSubgraph, subgraphSdl } from "../src/federation/subgraph.ts";
import { typeOfRecord } from "../src/schema/institution/records.ts";
import { client } from "./register-client.ts";
import { type Answer, ask, post, serve, sharedRegister } from "./serve.ts";

const schema = buildSubgraph(rulebook);

const register = `
  id institution version openedOn lastOn history(first: 5) { nodes { hash } }
`;

const entitiesAsked = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Session { ${register} status kind convocation { date } }
    ... on CouncilMeeting { ${register} stands: status }
    ... on Act { id position hash document record { id } }
    ... on Rule { id question conditions { id } }
    ... on Source { id title }
    ... on Body { id name offices { id name } }
    ... on Person { id name }
  }
}`;

function entities(representations: readonly unknown[]): Promise<Answer> {
  return ask(entitiesAsked, { representations }, schema);
}

/** A register with two Sessions, and a meeting of the Council. */
async function recorded() {
  const { give, institution } = await client();
  const on = "2023-03-20";
  const facts = { agenda: ["Unity"] };
  const first = await give("sessionPropose", { on, office: "council", facts });
  const second = await give("sessionPropose", { on, office: "council", facts });
  const meeting = await give("councilMeetingAgree", { on, office: "apk-chairman" });
  const ids = [first, second, meeting].map(({ record }) => record?.id as string) as [string, string, string];
  return { institution, ids };
}

describe("as a subgraph", () => {
  it("the graph gives itself in words, with a key on what has an id that finds it", async () => {
    const { data } = await ask("{ _service { sdl } }", {}, schema);
    expect(data).toEqual({ _service: { sdl: subgraphSdl(rulebook) } });
    const sdl = subgraphSdl(rulebook);
    expect(sdl).toMatch(/^extend schema @link\(url: "https:\/\/specs.apollo.dev\/federation\/v2.0"/);
    expect(sdl).toContain('type Session implements Node & RegisterRecord @key(fields: "id") {');
    expect(sdl).toContain("type PageInfo @shareable {");
    expect(sdl).not.toMatch(/_Any|_Entity|type ChronicleEntry [^{]*@key/);
  });

  it("what partners refer to in a register is found as node(id) finds it, in their order", async () => {
    const { ids } = await recorded();
    const [first, second, meeting] = ids;
    const { data, errors } = await entities([
      { __typename: "Session", id: second },
      { __typename: "CouncilMeeting", id: meeting },
      { __typename: "Session", id: first, more: { that: "is not ours" } },
      { __typename: "Session", id: second },
    ]);
    expect(errors).toBeUndefined();
    const asNodes = await ask(
      `query ($a: ID!, $b: ID!, $c: ID!) { a: node(id: $a) { ...All } b: node(id: $b) { ...All } c: node(id: $c) { ...All } }
       fragment All on Node { __typename
         ... on Session { ${register} status kind convocation { date } } ... on CouncilMeeting { ${register} stands: status } }`,
      { a: first, b: second, c: meeting },
    );
    const { a, b, c } = asNodes.data as Record<string, unknown>;
    expect(a).toMatchObject({ __typename: "Session", id: first, status: "PROPOSED" });
    expect(data?._entities).toEqual([b, c, a, b]);
  });

  it("acts are found by their places", async () => {
    const { ids, institution } = await recorded();
    const { data } = await entities([{ __typename: "Act", id: `act:${institution}:2` }]);
    expect(data?._entities).toEqual([
      expect.objectContaining({
        position: 2,
        record: { id: ids[1] },
        hash: expect.stringMatching(/^\w{64}$/),
      }),
    ]);
  });

  it("what is not there, or is of another type, is null", async () => {
    const { ids, institution } = await recorded();
    const [session] = ids;
    const { data, errors } = await entities([
      { __typename: "CouncilMeeting", id: session },
      { __typename: "Session", id: `act:${institution}:1` },
      { __typename: "Act", id: `act:${institution}:4` },
      { __typename: "Session", id: session.replace(/.{6}$/, "000000") },
      { __typename: "Session", id: session.replace(institution, "apk") },
      { __typename: "Session", id: "tea" },
      { __typename: "Person", id: "council" },
      { __typename: "Rule", id: "tea.ceremony" },
      { __typename: "Source", id: "tea" },
      { __typename: "Body", id: "__proto__" },
    ]);
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual(Array(10).fill(null));
  });

  it("rules, sources and bodies are found as the fields of the root find them", async () => {
    const { data } = await entities([
      { __typename: "Rule", id: "council.decision" },
      { __typename: "Source", id: "law-2008" },
      { __typename: "Body", id: "council" },
    ]);
    const { data: root } = await ask(`{
      rule(id: "council.decision") { __typename id question conditions { id } }
      source(id: "law-2008") { __typename id title }
      body(id: "council") { __typename id name offices { id name } }
    }`);
    expect(root?.rule).not.toBeNull();
    expect(data?._entities).toEqual([root?.rule, root?.source, root?.body]);
  });

  it("every record of the institution is found by its type and id", async () => {
    const representations = records
      .map(({ record }) => ({ __typename: typeOfRecord(record), id: record.id }))
      .filter(({ __typename }) => __typename !== "ChronicleEntry");
    expect(representations.length).toBeGreaterThan(300);
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      __typename ... on CitedRecord { id citations { article } note } ... on NamedRecord { name } } }`;
    const { data, errors } = await ask(query, { representations }, schema);
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual(representations.map((of) => expect.objectContaining(of)));
  });

  it("a register is read twice, however many of its records and acts are referred to", async () => {
    const { ids, institution } = await recorded();
    const reads = vi.spyOn((await sharedRegister()).database, "read");
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Session { id status } ... on Act { hash } } }`;
    const representations = [ids[0], ids[1]].flatMap((id, i) => [
      { __typename: "Session", id },
      { __typename: "Act", id: `act:${institution}:${i + 1}` },
    ]);
    await ask(query, { representations: [...representations, ...representations] }, schema);
    expect(reads).toHaveBeenCalledTimes(2);
    reads.mockRestore();
  });

  it("refuses more than a thousand references at once", async () => {
    const { address } = await serve({}, schema);
    const ask = async (many: number) => {
      const representations = Array(many).fill({ __typename: "Body", id: "council" });
      const query =
        "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }";
      return (await (await post(address, { query, variables: { representations } })).json()) as Answer;
    };
    expect((await ask(1_000)).data?._entities).toHaveLength(1_000);
    const message = "representations: expected at most 1000 items, got 1001";
    expect((await ask(1_001)).errors?.[0]?.message).toBe(message);
  });

  it.each([
    [null],
    ["Session"],
    [{ __typename: "Session" }],
    [{ __typename: "Tea", id: "1" }],
    [{ __typename: "Query", id: "1" }],
  ])("refuses what is no reference: %j", async (given) => {
    const { address } = await serve({}, schema);
    const body = {
      query: entitiesAsked,
      variables: { representations: [{ __typename: "Body", id: "council" }, given] },
    };
    const { errors } = (await (await post(address, body)).json()) as Answer;
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toMatch(
      given === null ? "representations[1]" : "representations[1]: expected a type",
    );
  });

  it("is not served unless the setting says so", async () => {
    const { errors } = await ask("{ _service { sdl } }");
    expect(errors?.[0]?.message).toBe('Cannot query field "_service" on type "Query".');
  });
});
