/** `npm run register -- …`, as an operator types it. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { client } from "./register-client.ts";

const main = fileURLToPath(new URL("../src/register/main.ts", import.meta.url));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

function register(...words: readonly string[]): Promise<Ended> {
  const database = { DATABASE_URL: inject("databaseUrl"), DATA_DIR: inject("dataDirectory") };
  const env = { ...process.env, ...database };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["--import", "tsx", main, ...words], { env }, (_, out, told) =>
      resolve({ code: child.exitCode ?? -1, out, told }),
    );
  });
}

async function directory(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "apk-operator-"));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

async function written(): Promise<string> {
  const { give, institution } = await client();
  await give("sessionPropose", { on: "2024-01-10", office: "council", facts: {} });
  return institution;
}

describe("the register on the command line", () => {
  it("verifies, rebuilds, exports, and refuses to import what is there", async () => {
    const institution = await written();
    const file = join(await directory(), "acts.jsonl");
    expect(await register("verify", institution)).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${institution}: 1 act, the chain is whole`),
    });
    expect(await register("rebuild", institution)).toMatchObject({
      code: 0,
      out: `${institution}: made again from 1 act\n`,
    });
    const told = { code: 0, out: "", told: `${institution}: 1 act\n` };
    expect(await register("export", institution, file)).toEqual(told);
    const { out } = await register("export", institution);
    expect(await readFile(file, "utf8")).toBe(out);
    expect(out).toMatch(/^\{"actor":.*\}\n$/);
    expect(await register("import", file)).toMatchObject({
      code: 64,
      told: `the register ${institution} has acts already\n`,
    });
  });

  it.each(["verify", "rebuild", "export"])("%s says which register there is not", async (command) => {
    const { code, told } = await register(command, "t-none");
    expect({ code, told }).toEqual({
      code: 64,
      told: expect.stringMatching(/^there is no register t-none; /),
    });
  });

  it("says which file cannot be written or read", async () => {
    const institution = await written();
    const file = join(await directory(), "none", "acts.jsonl");
    for (const words of [
      ["export", institution, file],
      ["import", file],
    ]) {
      const { code, told } = await register(...words);
      expect({ code, told }).toEqual({
        code: 1,
        told: `ENOENT: no such file or directory, open '${file}'\n`,
      });
    }
  });

  it.each(["frobnicate", "constructor", "export"])("says what can be typed, instead of %s", async (word) => {
    const { code, told } = await register(word);
    expect({ code, told }).toEqual({ code: 64, told: expect.stringMatching(/^npm run register -- verify /) });
  });

  it("has no options", async () => {
    const { code, told } = await register("verify", "--all");
    expect({ code, told }).toEqual({ code: 64, told: expect.stringMatching(/^Unknown option '--all'\./) });
  });
});
