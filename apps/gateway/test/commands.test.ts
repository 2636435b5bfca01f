import { describe, expect, it } from "vitest";
import { client, type Result } from "./register-client.ts";
import { post } from "./serve.ts";

const registering = { on: "2024-01-10", office: "state-body", facts: { name: "Dostyk" } } as const;

describe("an idempotency key", () => {
  it("lets a command act once, sent twice or sixteen times at once", async () => {
    const { give, ask, institution } = await client();
    const given = { ...registering, key: "the same" };
    const first = await give("associationRegister", given);
    const again = await Promise.all(Array.from({ length: 16 }, () => give("associationRegister", given)));
    for (const result of again) expect(result).toEqual(first);
    const other = { ...registering, key: "another" };
    const atOnce = await Promise.all(Array.from({ length: 16 }, () => give("associationRegister", other)));
    expect(new Set(atOnce.map(({ act }) => act?.hash)).size).toBe(1);
    const { acts } = await ask<{ acts: { totalCount: number } }>(
      `query ($institution: ID!) { acts(institution: $institution, first: 1) { totalCount } }`,
      { institution },
    );
    expect(acts.totalCount).toBe(2);
  });

  it("answers as before after the record has moved on, and in another gateway", async () => {
    const { give, institution } = await client();
    const given = { ...registering, key: "k" };
    const { record, act } = await give("associationRegister", given);
    await give("associationEnterInRegister", { record: record?.id, on: "2024-01-11", office: "secretariat" });
    const other = await client(institution);
    expect(await other.give("associationRegister", given)).toMatchObject({ act, record: { version: 2 } });
  });

  it("of another body is refused, and of another caller is another key", async () => {
    const { give } = await client();
    const given = { ...registering, key: "k" };
    const { act } = await give("associationRegister", given);
    for (const change of [{ facts: { name: "Other" } }, { on: "2024-01-11" }]) {
      expect(await give("associationRegister", { ...given, ...change })).toMatchObject({
        __typename: "InvalidFacts",
        issues: [{ path: "key", code: "IMPOSSIBLE" }],
      });
    }
    const stranger = await give("associationRegister", { ...given, subject: "somebody else" });
    expect(stranger.act?.position).toBe((act?.position ?? 0) + 1);
  });
});

describe("a command that cannot be used", () => {
  const text = (value: string) => ({ ...registering, facts: { name: value } });
  const cases: readonly (readonly [string, object, Partial<Result>])[] = [
    ["an id that is none", { ...registering, record: "tea" }, { issues: [issue("record", "NOT_IN_LIST")] }],
    [
      "an id of another register",
      { ...registering, record: "association:apk:01a20bca-c84a-767f-95d4-e1e5988bd329" },
      { issues: [issue("record", "NOT_IN_LIST")] },
    ],
    ["an empty key", { ...registering, key: "" }, { issues: [issue("key", "OUT_OF_RANGE")] }],
    ["a long key", { ...registering, key: "k".repeat(201) }, { issues: [issue("key", "OUT_OF_RANGE")] }],
    ["text of nearly a megabyte", text("x".repeat(900_000)), { issues: [issue("name", "OUT_OF_RANGE")] }],
    ["a NUL", text("a\0b"), { issues: [issue("name", "WRONG_TYPE")] }],
    ["a control character", text("a\u0007b"), { issues: [issue("name", "WRONG_TYPE")] }],
    ["half a character", text("a\ud800"), { issues: [issue("name", "WRONG_TYPE")] }],
    ["blank text", text("  "), { issues: [issue("name", "WRONG_TYPE")] }],
  ];

  it.each(cases)("is refused with %s", async (_, given, expected) => {
    const { give } = await client();
    const result = await give("associationRegister", given as typeof registering);
    expect(result).toMatchObject({ __typename: "InvalidFacts", ...expected });
  });

  it("is refused where the record is another kind's or nobody's", async () => {
    const { give, institution } = await client();
    const record = `association:${institution}:01a20bca-c84a-767f-95d4-e1e5988bd329`;
    const given = { record, on: "2024-01-10", office: "secretariat" } as const;
    expect(await give("associationEnterInRegister", given)).toMatchObject({
      issues: [{ path: "record", code: "NOT_IN_LIST" }],
    });
  });

  it("is refused on a day before there was an Assembly", async () => {
    const { give } = await client();
    const result = await give("sessionPropose", { on: "1994-06-01", office: "council", facts: {} });
    expect(result).toMatchObject({ __typename: "Refused", reason: "UNLAWFUL" });
  });

  it.each([
    ['office: TEA, on: "2024-01-10", key: "k"', "not_in_list"],
    ['office: COUNCIL, on: "2024-13-10", key: "k"', "not_a_date"],
    ['office: COUNCIL, on: "2024-01-10"', "required"],
    ['office: COUNCIL, on: "2024-01-10", key: "k", institution: "../x"', "not_in_list"],
  ])("is refused by the graph with %s", async (command, code) => {
    const { address } = await client();
    const query = `mutation { sessionPropose(command: { ${command} }, facts: {}) { __typename } }`;
    expect(await (await post(address, { query })).json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT", issues: [{ code }] } }],
    });
  });
});

function issue(path: string, code: string) {
  return expect.objectContaining({ path, code });
}
