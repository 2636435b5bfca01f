import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { cli, program, pythonFor, run, temporaryFolder, typed } from "../../test/command-line.ts";
import { canonicalJson, rulebook } from "../index.ts";
import { difference, type VectorFile } from "./vector.ts";

const ownFolder = temporaryFolder();

const folder = fileURLToPath(new URL("../../vectors/", import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, JSON.parse(readFileSync(folder + name, "utf8")) as VectorFile] as const);
const total = files.reduce((sum, [, { vectors }]) => sum + vectors.length, 0);

test.each(files)("the library answers as %s says", (name, { format, rule, vectors }) => {
  expect({ format, name }).toEqual({ format: 1, name: `${rule}.json` });
  for (const vector of vectors) expect(difference(vector), `${vector.id}: ${vector.title}`).toBeUndefined();
});

test("every rule has vectors", () => {
  expect(files.map(([, { rule }]) => rule).sort()).toEqual(rulebook.rules.map(({ id }) => id).sort());
});

test.runIf(pythonFor("the runner of the vectors in Python"))(
  "the runner in Python finds that all vectors hold",
  { timeout: 120_000 },
  async () => {
    const ran = await run(["python3", `${folder}run.py`, ...program, "vectors", "--run"]);
    expect(ran).toEqual({ code: 0, out: `${total} of ${total} vectors hold\n`, err: "" });
  },
);

describe("vectors", { timeout: 60_000 }, () => {
  test("lists the files and the numbers of their vectors", async () => {
    const { out } = await typed(["vectors", "--json"]);
    expect(JSON.parse(out)).toEqual(
      files.map(([, { rule, vectors }]) => ({ rule, vectors: vectors.length })),
    );
    expect((await typed(["vectors"])).out.trimEnd()).toMatch(new RegExp(`\\b${total}$`));
  });

  test("prints the vectors of a rule, of one kind", async () => {
    const { out } = await typed(["vectors", "council.quorum", "--kind", "invalid", "--json"]);
    const kinds = (JSON.parse(out) as VectorFile["vectors"]).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["invalid"]));
  });

  test("--check tells which vectors do not hold, and exits with 1", async () => {
    const [, file] = files[0]!;
    const [vector, other] = file.vectors;
    const path = join(ownFolder, "own.json");
    const wrong = { ...vector!, expect: { verdict: "not-in-force", fails: [], missing: [] } };
    writeFileSync(path, JSON.stringify({ vectors: [wrong, other] }));
    const ran = await typed(["vectors", "--check", path]);
    expect(ran).toMatchObject({ code: 1, err: "" });
    expect(ran.out).toContain(`✗ ${vector!.id}\n  expected {`);
    expect(ran.out).toContain("1 of 2 vectors hold");
  });

  test("--run answers each line with a line", async () => {
    const question = { rule: "council.quorum", facts: { members: 75, present: 50 }, on: "2023-06-01" };
    const lines = [
      JSON.stringify(question),
      "",
      JSON.stringify({ ...question, on: "soon" }),
      JSON.stringify({ ...question, rule: "council.quorm" }),
      "{",
      "null",
      '{"rule":"\\ud800"}',
      "😀",
      '{"rule":"council.quorum","facts":{"\\ud800":1},"on":"2023-06-01"}',
    ];
    const { out, code } = await cli(["vectors", "--run"], lines.join("\n"));
    const [answer, ...refusals] = out.trimEnd().split("\n");
    expect(answer).toBe(canonicalJson(rulebook.assess(question.rule, question.facts, { on: question.on })));
    expect(refusals.map((line) => JSON.parse(line).error)).toEqual([
      "InvalidFactsError",
      "UnknownRuleError",
      "BadInput",
      "BadInput",
      "UnknownRuleError",
      "BadInput",
      "InvalidFactsError",
    ]);
    expect(code).toBe(0);
  });
});
