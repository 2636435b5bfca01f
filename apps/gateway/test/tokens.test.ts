/** Tokens where the keys to check them by are kept elsewhere, and cannot be had. */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { describe, expect, it, onTestFinished } from "vitest";
import { logged } from "./logged.ts";
import { type Answer, post } from "./serve.ts";

const query = "{ __typename }";
const pair = await generateKeyPair("ES256", { extractable: true });
const jwk = { ...(await exportJWK(pair.publicKey)), alg: "ES256", kid: "one", use: "sig" };

function sign(kid = "one"): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { sub: "caller", iss: "apk-governance", aud: "apk-governance", offices: ["council"] };
  return new SignJWT({ ...claims, iat: now, exp: now + 60 })
    .setProtectedHeader({ alg: "ES256", kid })
    .sign(pair.privateKey);
}

/** Where keys are told, and how to have them told otherwise. */
async function keyServer(listener: RequestListener) {
  const now = { listener };
  const server = createServer((request, response) => now.listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { now, server, JWKS: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks` };
}

const keys: RequestListener = (_, response) => void response.end(JSON.stringify({ keys: [jwk] }));
const bearer = async (kid?: string) => ({ authorization: `Bearer ${await sign(kid)}` });

describe("a good token, whose keys cannot be had", () => {
  it.each<[string, RequestListener]>([
    ["nobody answers", (_, response) => void response.destroy()],
    ["an error is answered", (_, response) => void response.writeHead(500).end()],
    ["no JSON is answered", (_, response) => void response.end("<html>")],
    ["no keys are answered", (_, response) => void response.end("{}")],
  ])(
    "since %s, is no bad token: the client is asked to come back, and it is counted",
    async (_, listener) => {
      const { JWKS, now } = await keyServer(listener);
      const { address, counted, lines } = await logged({ JWKS });
      const response = await post(address, { query }, await bearer());
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
      expect(response.headers.get("www-authenticate")).toBeNull();
      const { errors } = (await response.json()) as Answer;
      const message = "tokens cannot be checked at the moment; try again later, or ask without a token";
      expect(errors).toEqual([{ message, extensions: { code: "KEYS_UNAVAILABLE" } }]);
      expect(await counted()).toEqual({ 'status="503"': 1, 'code="KEYS_UNAVAILABLE"': 1 });
      const error = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 50);
      expect(error).toMatchObject({ msg: "keys away", requestId: response.headers.get("x-request-id") });
      expect((await post(address, { query })).status).toBe(200);
      now.listener = keys;
      expect((await post(address, { query }, await bearer())).status).toBe(200);
    },
  );

  it("is known from one that is signed with a key that is not among them", async () => {
    const { JWKS } = await keyServer(keys);
    const { address } = await logged({ JWKS });
    const response = await post(address, { query }, await bearer("two"));
    expect([response.status, response.headers.get("retry-after")]).toEqual([401, null]);
    expect(((await response.json()) as Answer).errors?.[0]?.message).toMatch(/ERR_JWKS_NO_MATCHING_KEY/);
  });
});
