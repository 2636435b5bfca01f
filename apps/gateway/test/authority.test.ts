import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, inject, it, onTestFinished, vi } from "vitest";
import { tokenReader } from "../src/authority/token.ts";
import { purses } from "../src/limits/rates.ts";
import { client } from "./register-client.ts";
import { post, serve, testSettings } from "./serve.ts";

const query = "{ __typename }";
const now = () => Math.floor(Date.now() / 1_000);
const claims = { sub: "caller", iss: "apk-governance", aud: "apk-governance", offices: ["council"] };
const pair = await generateKeyPair("ES256", { extractable: true });
const jwk = { ...(await exportJWK(pair.publicKey)), alg: "ES256", kid: "one", use: "sig" };

const sign = (payload: object, key = pair.privateKey) =>
  new SignJWT({ ...claims, iat: now(), exp: now() + 60, ...payload })
    .setProtectedHeader({ alg: "ES256", kid: "one" })
    .sign(key);

async function keyFile(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "apk-keys-")), "jwks.json");
  await writeFile(file, JSON.stringify({ keys: [jwk] }));
  return file;
}

const strangers = await generateKeyPair("ES256", { extractable: true });
const refused: readonly (readonly [string, () => string | Promise<string>])[] = [
  ["expired", () => sign({ iat: now() - 120, exp: now() - 60 })],
  ["of another issuer", () => sign({ iss: "somebody" })],
  ["for another audience", () => sign({ aud: "somebody" })],
  ["not valid yet", () => sign({ nbf: now() + 60 })],
  ["issued in the future", () => sign({ iat: now() + 3_600, exp: now() + 7_200 })],
  ["older than tokens may be", () => sign({ iat: now() - 90_000 })],
  ["without an end", () => sign({ exp: undefined })],
  ["without a subject", () => sign({ sub: undefined })],
  ["of a subject that cannot be written", () => sign({ sub: "a\u0000" })],
  ["without offices", () => sign({ offices: undefined })],
  ["of a register that cannot be", () => sign({ institution: "../x" })],
  ["signed by a stranger", () => sign({}, strangers.privateKey)],
  ["unsigned", () => new UnsecuredJWT(claims).setIssuedAt().setExpirationTime("1m").encode()],
  [
    "signed with the public key as a secret",
    () =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: "HS256", kid: "one" })
        .setIssuedAt()
        .setExpirationTime("1m")
        .sign(new TextEncoder().encode(JSON.stringify(jwk))),
  ],
  [
    "signed by a stranger who brings the key for it",
    async () =>
      new SignJWT({ ...claims, iat: now(), exp: now() + 60 })
        .setProtectedHeader({ alg: "ES256", kid: "one", jwk: await exportJWK(strangers.publicKey) })
        .sign(strangers.privateKey),
  ],
  ["no token at all", () => "tea"],
];

const purse = purses({ perSecond: 0, burst: 0 }, { perSecond: 1, ahead: 1 })("a");

describe("a token", () => {
  it("proves its offices by keys in a file and by keys at an address", async () => {
    const server = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
    for (const JWKS of [await keyFile(), url]) {
      const read = await tokenReader({ ...testSettings(), JWKS });
      expect(await read(await sign({ institution: "apk/almaty" }), purse)).toEqual({
        ...{ subject: "caller", offices: ["council"], institution: "apk/almaty" },
      });
    }
  });

  it.each(refused)("that is %s is refused with the whole request, and says why", async (_, token) => {
    const { address } = await serve({ JWKS: await keyFile() });
    const answer = await post(address, { query }, { authorization: `Bearer ${await token()}` });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe('Bearer error="invalid_token"');
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors[0]).toMatchObject({ extensions: { code: "UNAUTHENTICATED" } });
    expect(errors[0]?.message).toMatch(/^the token is refused: /);
  });

  it("that was accepted is refused from its end on, however lately it was checked", async () => {
    const read = await tokenReader({ ...testSettings(), JWKS: await keyFile() });
    const token = await sign({ exp: now() + 10 });
    expect(await read(token, purse)).toMatchObject({ subject: "caller" });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 20_000 });
    onTestFinished(() => void vi.useRealTimers());
    await expect(read(token, purse)).rejects.toThrow("ERR_JWT_EXPIRED");
  });

  it("of the development key is worth nothing where keys are set", async () => {
    const { address } = await serve({ JWKS: await keyFile() });
    const { give } = await client("apk", address);
    await expect(give("sessionPropose", { on: "2024-01-10", office: "council", facts: {} })).rejects.toThrow(
      "UNAUTHENTICATED",
    );
  });

  it("needs keys that can be read, or nothing starts", async () => {
    for (const JWKS of [join(inject("dataDirectory"), "none.json"), "https://"]) {
      const read = tokenReader({ ...testSettings(), JWKS });
      await expect(read).rejects.toThrow(/^JWKS: .* cannot be used; expected/);
    }
  });

  it("needs a folder for the development key where no others are named, or nothing starts", async () => {
    const DATA_DIR = await keyFile();
    const read = tokenReader({ ...testSettings(), DATA_DIR });
    await expect(read).rejects.toThrow(/^DATA_DIR: .* cannot hold the development key .* expected a folder/);
  });
});

describe("an office", () => {
  it("may do only what the law gives it; the answer says who may, and by which article", async () => {
    const { give } = await client();
    const facts = {
      instrument: "PRESIDENTIAL_ORDER",
      date: "2024-04-25",
      venue: "Astana",
      agenda: ["Unity"],
    };
    const answer = await give("sessionConveneRegular", {
      on: "2024-02-10",
      office: "council-chairman",
      facts,
    });
    expect(answer).toMatchObject({
      __typename: "NotAllowed",
      offices: ["PRESIDENT"],
      whoMay: [
        {
          office: "PRESIDENT",
          citations: [{ article: "section 1, para. 7" }, { article: "report of the order" }],
        },
      ],
    });
  });

  it("that a procedure names, where no rule does, is named with its article, too", async () => {
    const { give } = await client();
    const answer = await give("associationRegister", {
      ...{ on: "2024-02-10", office: "president", facts: { name: "Dostyk" } },
    });
    expect(answer).toMatchObject({
      __typename: "NotAllowed",
      offices: ["STATE_BODY"],
      citations: [{ article: expect.stringContaining("notice") }],
    });
  });

  it("is named by the procedure also to those who have not proved it", async () => {
    const { give } = await client();
    const given = { on: "2024-02-10", office: "state-body", facts: { name: "Dostyk" } };
    expect(await give("associationRegister", { ...given, offices: ["council"] })).toMatchObject({
      __typename: "NotAllowed",
      message: "the token does not prove this office: state body",
      offices: ["STATE_BODY"],
      citations: [{ article: expect.stringContaining("notice") }],
    });
  });

  it("must be proved by the token", async () => {
    const { give, address, institution } = await client();
    const given = { on: "2024-01-10", office: "council", facts: {} };
    expect(await give("sessionPropose", { ...given, offices: ["president"] })).toMatchObject({
      __typename: "NotAllowed",
      message: "the token does not prove this office: Council of the Assembly",
      offices: ["COUNCIL"],
    });
    const text = `mutation ($command: CommandInput!) {
      sessionPropose(command: $command, facts: {}) { __typename ... on NotAllowed { message whoMay { office } } } }`;
    const command = { institution, on: "2024-01-10", office: "COUNCIL", key: "k" };
    const answer = await (await post(address, { query: text, variables: { command } })).json();
    expect(answer).toMatchObject({
      data: { sessionPropose: { __typename: "NotAllowed", whoMay: [{ office: "COUNCIL" }] } },
    });
  });

  it.each([
    ["regional-session", "apk/almaty", "apk/almaty", "MemberRecorded"],
    ["regional-session", "apk/almaty", "apk/shymkent", "NotAllowed"],
    ["regional-session", "apk/almaty", "apk", "NotAllowed"],
    ["regional-session", "apk", "apk", "NotAllowed"],
    ["regional-session", "apk", "apk/almaty", "NotAllowed"],
  ])(
    "of a region acts in its own register alone: %s of %s in %s",
    async (office, of, institution, expected) => {
      const { give } = await client();
      const facts = {
        candidate: "candidate",
        citizen: true,
        route: "REGIONAL_SESSION",
        proposedByAssociations: true,
      };
      const answer = await give("memberNominate", { on: "2024-02-10", office, of, institution, facts });
      expect(answer.__typename).toBe(expected);
    },
  );

  it("of the whole acts in the registers of its regions, and in no other", async () => {
    const { give } = await client();
    const given = { on: "2024-01-10", office: "council", facts: {}, of: "apk" };
    const typeIn = async (institution: string) =>
      (await give("sessionPropose", { ...given, institution })).__typename;
    expect(await typeIn("apk/almaty")).toBe("SessionRecorded");
    expect(await typeIn("sample")).toBe("NotAllowed");
    expect(await typeIn("apkx")).toBe("NotAllowed");
  });
});
