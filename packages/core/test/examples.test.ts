/**
 * Every example that people read, run as printed
 *
 * The TypeScript of the READMEs, and the `@example` of each docstring. `expression; // => value` says what is printed;
 * `…` in it stands for anything.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const folder = new URL("temp/examples/", root);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Example {
  readonly from: string;
  readonly code: string;
}

function blocksOf(file: string): Example[] {
  const text = readFileSync(new URL(file, root), "utf8");
  return [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code], i) => ({
    from: `${file}, block ${i + 1}`,
    code: code as string,
  }));
}

/** The examples in docstrings; what they name is imported for them. */
function docstringsOf(file: string): Example[] {
  const text = readFileSync(new URL(`src/${file}`, root), "utf8");
  return [...text.matchAll(/@example\n(.*?)\n *(?:\*\/|\* @)/gs)].map(([, doc], i) => ({
    from: `${file}, example ${i + 1}`,
    code: `${prelude}\n${(doc as string).replace(/^ *\* ?(```.*)?/gm, "")}`,
  }));
}

const prelude = `import * as core from "@apk-governance/core";
import * as rules from "@apk-governance/core/rules";
const { ${named("index.ts").join(", ")} } = core as Record<string, any>;
const { ${named("rules/index.ts").join(", ")} } = rules as Record<string, any>;`;

/** The values that a module exports by name. */
function named(file: string): string[] {
  const text = readFileSync(new URL(`src/${file}`, root), "utf8");
  return [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list]) =>
    (list as string)
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type "))
      .map((name) => name.replace(/.* as /, "")),
  );
}

/** The program, in which each promise of a value is a call that records what came instead. */
function program({ code }: Example): string {
  const lines = code
    .replaceAll('"@apk-governance/core"', '"../../src/index.ts"')
    .replaceAll('"@apk-governance/core/rules"', '"../../src/rules/index.ts"')
    .replace(/^(.+?);? *\/\/ => (.*)$/gm, (_, expression: string, value: string) => {
      const [, keep = "", asked = expression] = /^((?:const|let) \w+ = )(.*)$/.exec(expression) ?? [];
      return `${keep}__said(${asked}, ${JSON.stringify(value)});`;
    });
  return `import { said as __said } from "../../test/said.ts";\n${lines}`;
}

const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" });
const examples = [
  ...blocksOf("README.md"),
  ...blocksOf("../../README.md"),
  ...sources.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts")).flatMap(docstringsOf),
];

describe("the examples that people read", () => {
  test("are found", () => {
    expect(examples.length).toBeGreaterThan(3);
    expect(examples.some(({ code }) => code.includes("// =>"))).toBe(true);
  });

  test("the page on adding a rule prints that rule's file", () => {
    const rule = readFileSync(new URL("src/rules/award/establishment.ts", root), "utf8");
    expect(blocksOf("../../docs/add-a-rule.md").map(({ code }) => code)).toEqual([rule]);
  });

  test.each(examples.map((example, i) => [example.from, example, i] as const))(
    "%s",
    async (_, example, i) => {
      mkdirSync(folder, { recursive: true });
      const file = new URL(`${i}.ts`, folder);
      writeFileSync(file, program(example));
      await import(fileURLToPath(file));
    },
  );
});
