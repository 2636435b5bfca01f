/** The examples of docs/register.md, sent as they are printed. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { developmentToken } from "../src/authority/development-key.ts";
import { post, serve, testSettings } from "./serve.ts";

const manual = readFileSync(fileURLToPath(new URL("../../../docs/register.md", import.meta.url)), "utf8");

it("the first act is recorded by the command as it stands there", async () => {
  const body = /curl [^']*'[^']*' -d '([^']*)'/.exec(manual)?.[1] as string;
  const { address } = await serve();
  const caller = { subject: "developer", offices: ["council"], institution: "apk" };
  const token = await developmentToken(testSettings(), caller, 1);
  const answer = await (await post(address, body, { authorization: `Bearer ${token}` })).json();
  expect(answer).toMatchObject({
    data: { sessionPropose: { __typename: "SessionRecorded", session: { version: 1 } } },
  });
});
