// Run by each Node: the built program, the vectors by their address in the package, and the command line.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { rulebook } from "@apk-governance/core";
import { firstAnswers } from "./consumer.ts";

const { verdict, shortfall, kk } = firstAnswers();
assert.deepEqual([verdict, shortfall], ["violated", 1]);
assert.match(kk, /35/);

const require = createRequire(import.meta.url);
const { vectors } = JSON.parse(
  readFileSync(require.resolve("@apk-governance/core/vectors/council.decision.json"), "utf8"),
);
for (const { facts, on, reading, policy, expect } of vectors.filter(({ expect }) => expect.verdict)) {
  const found = rulebook.assess("council.decision", facts, { on, reading, policy });
  assert.equal(found.verdict, expect.verdict);
}

const root = require.resolve("@apk-governance/core/package.json");
const { bin } = JSON.parse(readFileSync(root, "utf8"));
const main = new URL(Object.values(bin)[0], `file://${root}`);
const asked = ["assess", "council.quorum", "--on", "2023-06-01", "members=75", "present=50", "--json"];
const said = execFileSync(process.execPath, [main.pathname, ...asked], { encoding: "utf8" });
assert.equal(JSON.parse(said).verdict, "satisfied");
console.log(`Node ${process.versions.node}: the library, the vectors and the command line answer.`);
