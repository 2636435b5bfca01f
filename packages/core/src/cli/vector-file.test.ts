import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder, typed } from "../../test/command-line.ts";

const path = join(temporaryFolder(), "own.json");
const vector = { id: "a", rule: "council.quorum", facts: { members: 75, present: 50 }, on: "2023-06-01" };
const satisfied = { ...vector, expect: { verdict: "satisfied" } };

/** The file as text, since JSON can say what `JSON.stringify` does not write. */
const check = (text: string, ...words: string[]) => {
  writeFileSync(path, text);
  return typed(["vectors", "--check", path, ...words]);
};
const checkVector = (second: unknown) => check(JSON.stringify({ vectors: [satisfied, second] }));
const deep = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("a file of vectors", () => {
  test.each<[string, unknown]>([
    ["a verdict alone", satisfied],
    ["fields that are not known", { ...satisfied, format: 2, note: "x" }],
    ["a refusal without its issues", { ...vector, facts: 5, expect: { error: "InvalidFactsError" } }],
    [
      "any facts, day, reading and policy, since it can be the point that they are refused",
      { ...vector, facts: null, on: {}, reading: [], policy: 5, expect: { error: "InvalidFactsError" } },
    ],
    [
      "everything that may be expected",
      {
        ...vector,
        facts: { members: 75, present: 49 },
        expect: {
          verdict: "violated",
          fails: ["council.quorum.quorum"],
          missing: [],
          clashes: [],
          remedies: [{ present: 50 }],
          shortfalls: { "council.quorum.quorum": 1 },
          editions: { "council.quorum.quorum": "2022-11-05" },
        },
      },
    ],
  ])("may hold %s", async (_, second) => {
    expect(await checkVector(second)).toEqual({ code: 0, out: "2 of 2 vectors hold\n", err: "" });
  });

  test.each<[unknown, string]>([
    [null, ": expected an object"],
    [[], ": expected an object"],
    [{}, ".id: is needed"],
    [{ ...vector }, ".expect: is needed"],
    [{ ...satisfied, facts: undefined }, ".facts: is needed"],
    [{ ...satisfied, id: 5 }, ".id: expected text"],
    [{ ...satisfied, id: "\ud800" }, ".id: expected text"],
    [{ ...satisfied, title: null }, ".title: expected text"],
    [{ ...satisfied, kind: "invald" }, ".kind: expected one of satisfied, violated, "],
    [{ ...satisfied, rule: {} }, ".rule: expected text"],
    [{ ...satisfied, rule: "council.quorm" }, '.rule: no rule "council.quorm"; did you mean council.quorum?'],
    [{ ...vector, expect: [] }, ".expect: expected an object"],
    [{ ...vector, expect: {} }, ".expect: expected one of verdict, fails, "],
    [{ ...vector, expect: { verdct: "violated" } }, ".expect.verdct: no such field; did you mean verdict?"],
    [{ ...vector, expect: { issues: 3 } }, ".expect.error: is needed beside issues"],
    [
      { ...vector, expect: { error: "InvalidFactsError", verdict: "violated" } },
      ".expect.verdict: no such field beside error, issues",
    ],
    ...Object.entries({
      verdict: ["yes", null],
      fails: ["a", [1], ["\ud800"], null],
      missing: [{}, [["a"]]],
      clashes: [["a"], [[1]], "a"],
      remedies: [{}, [null], ["a"], [{ a: { b: 1 } }], [{ a: [1] }], [{ "\ud800": 1 }]],
      shortfalls: [[], { a: "1" }, null],
      editions: [[], { a: 1 }],
    }).flatMap(([field, values]) =>
      values.map((value): [unknown, string] => [
        { ...vector, expect: { [field]: value } },
        `.expect.${field}: expected `,
      ]),
    ),
    ...[3, null, {}, [null], ["a"], [{ path: "a" }], [{ path: "a", code: 1 }]].map(
      (issues): [unknown, string] => [
        { ...vector, expect: { error: "InvalidFactsError", issues } },
        ".expect.issues: expected a list of {path, code}",
      ],
    ),
    [{ ...vector, expect: { error: "TypeError" } }, ".expect.error: expected one of InvalidFactsError"],
  ])("may not hold %j", async (second, says) => {
    const { code, out, err } = await checkVector(second);
    expect({ code, out }).toEqual({ code: 64, out: "" });
    expect(err).toContain(`apk-governance: --check ${path}: vectors[1]${says}`);
  });

  test.each<[string, string, string]>([
    ["an endless number", '"expect":{"shortfalls":{"a":1e400}}', ".expect.shortfalls: expected {<condition>"],
    ["a deep remedy", `"expect":{"remedies":[${deep(5000)}]}`, ".expect.remedies: expected a list"],
  ])("may not hold %s", async (_, member, says) => {
    const ran = await check(
      `{"vectors":[${JSON.stringify(vector).slice(0, -1)},${member}}]}`.replace(
        '"on"',
        `"policy":${deep(5000)},"on"`,
      ),
    );
    expect(ran.code).toBe(64);
    expect(ran.err).toContain(`vectors[0]${says}`);
  });

  test.each<[string, string]>([
    ["null", 'expected {"vectors": [ … ]}'],
    ['{"vectors":{}}', 'expected {"vectors": [ … ]}'],
    ['{"format":2,"vectors":[]}', "format: expected 1"],
  ])("is not %s", async (text, says) => {
    expect(await check(text)).toEqual({
      code: 64,
      out: "",
      err: `apk-governance: --check ${path}: ${says}\n`,
    });
  });

  test("is refused as JSON with --json", async () => {
    const { err } = await check(JSON.stringify({ vectors: [{ ...satisfied, rule: "\ud800" }] }), "--json");
    expect(JSON.parse(err).problems[0]).toContain("vectors[0].rule: expected text");
    const unknown = await check(JSON.stringify({ vectors: [{ ...satisfied, rule: "x.y" }] }), "--json");
    expect(JSON.parse(unknown.err)).toMatchObject({ error: "UnknownRuleError", rule: "x.y" });
    expect(JSON.parse(unknown.err).problems[0]).toContain('vectors[0].rule: no rule "x.y"');
  });
});
