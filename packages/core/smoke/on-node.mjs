// Run by each Node: the built program, the vectors by their address in the package, and the installed command line.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname } from "node:path";
import { inspect } from "node:util";
import { rulebook } from "@apk-governance/core";

// What TypeScript made of consumer.ts.
const { firstAnswers } = await import(new URL("consumer.js", import.meta.url));
const { verdict, shortfall, rules, kk } = firstAnswers();
assert.deepEqual([verdict, shortfall, rules], ["violated", 1, rulebook.rules.length]);
assert.match(kk, /35/);
// What a terminal shows of an error that nobody catches is the error, not the library in one line.
const wrong =
  'import { rulebook } from "@apk-governance/core"; rulebook.assess("council.quorum", { presnt: 80 }, {});';
const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", wrong], { encoding: "utf8" });
assert.match(
  stderr,
  /council\.quorum: presnt: unknown; known are members, present; on: expected the day of the act, as YYYY-MM-DD/,
);
assert.ok(stderr.split("\n").every((line) => line.length < 300));
// What console.log shows is the whole assessment, not an empty class.
const quorum = rulebook.assess("council.quorum", { members: 75, present: 49 }, { on: "2023-06-01" });
assert.match(inspect(quorum, { depth: 9 }), /49 of 75 members take part/);

const require = createRequire(import.meta.url);
let checked = 0;
for (const { id } of rulebook.rules) {
  const file = readFileSync(require.resolve(`@apk-governance/core/vectors/${id}.json`), "utf8");
  for (const vector of JSON.parse(file).vectors) {
    const { expect } = vector;
    const found = answerTo(vector);
    const asked = Object.fromEntries(Object.keys(expect).map((name) => [name, found[name]]));
    assert.deepEqual(inOrder(asked), inOrder(expect), vector.id);
    checked += 1;
  }
}

// `node` of the command line is this one.
const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` };
const ask = (...words) =>
  execFileSync("npx", ["--no", "--", "apk-governance", ...words], { encoding: "utf8", env });
assert.match(ask("--version"), /^@apk-governance\/core \d/);
const said = ask("assess", "council.quorum", "--on", "2023-06-01", "members=75", "present=50", "--json");
assert.equal(JSON.parse(said).verdict, "satisfied");
assert.equal(ask("vectors", "--check"), `${checked} of ${checked} vectors hold\n`);

console.log(
  `Node ${process.versions.node}: ${checked} vectors hold, in the library and on the command line.`,
);

/** All that a vector may expect, from an answer. */
function answerTo({ rule, facts, on, reading, policy }) {
  const options = JSON.parse(JSON.stringify({ on, reading, policy }));
  const result = rulebook.safeAssess(rule, facts, options);
  if (!result.ok) return { error: result.error.name, issues: result.error.issues };
  const { verdict, findings, missing, clashes, remedies } = JSON.parse(JSON.stringify(result.assessment));
  return {
    verdict,
    fails: findings.filter((finding) => finding.verdict === "violated").map(({ id }) => id),
    missing: missing.map(({ fact }) => fact),
    clashes: clashes.map(({ conditions }) => conditions),
    remedies: remedies.map(({ change }) => change),
    shortfalls: Object.fromEntries(
      findings.filter(({ shortfall }) => shortfall !== undefined).map(({ id, shortfall }) => [id, shortfall]),
    ),
    editions: Object.fromEntries(findings.map(({ id, edition }) => [id, edition.from])),
  };
}

/** Issues may come in any order. */
function inOrder({ issues, ...others }) {
  const sorted = issues?.map(({ path, code }) => `${path} ${code}`).sort();
  return { ...others, ...(sorted && { issues: sorted }) };
}
