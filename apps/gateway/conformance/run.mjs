/**
 * Apollo's own suite for integrations, on ours: `npm run conformance -w apps/gateway`, under a minute
 *
 * It runs twice: on the integration as it is, and with every query compiled at its first use. What does not pass must
 * stand in left-out.json with the reason, and what stands there must not pass. The suite is installed beside this file.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const here = fileURLToPath(new URL(".", import.meta.url));
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

const { dependencies: shipped } = read("../package.json");
const { dependencies: suite } = read("./package.json");
for (const name of ["@apollo/server", "graphql"]) {
  if (suite[name] === shipped[name]) continue;
  throw new Error(
    `The suite runs on ${name} ${suite[name]}, the gateway on ${shipped[name]}: make them the same.`,
  );
}
if (!existsSync(new URL("./node_modules", import.meta.url))) {
  console.log("Installing the suite …");
  const flags = ["--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["ci", ...flags], { cwd: here, stdio: "inherit" });
}
await build({
  config: false,
  entry: [`${here}integration.mjs`],
  outDir: `${here}temp`,
  format: "cjs",
  target: "node20",
  platform: "node",
  shims: true,
  // Apollo Server and graphql are shared with the suite; the rest goes into one file that jest can load.
  noExternal: [/^(?!@apollo\/server|graphql$|graphql\/)/],
  silent: true,
});

const leftOut = read("./left-out.json");
for (const run of ["plain", "compiled"]) {
  const outcomes = outcomesOf(run);
  const expected = new Map(
    leftOut
      .filter(({ runs }) => runs.includes(run))
      .flatMap(({ status, tests }) => tests.map((test) => [test, status])),
  );
  for (const [test, { status, message }] of outcomes) {
    const wanted = expected.get(test) ?? "passed";
    expected.delete(test);
    if (status === wanted) continue;
    console.error(`${run}: ${status}, expected ${wanted}: ${test}\n${message}`);
    process.exitCode = 1;
  }
  for (const test of expected.keys()) {
    console.error(`${run}: left-out.json names a test that the suite does not have: ${test}`);
    process.exitCode = 1;
  }
  console.log(`${run}: ${summary([...outcomes.values()])}`);
}

/** Each test of the suite with what came of it. */
function outcomesOf(run) {
  const output = `temp/${run}.json`;
  const jest = spawnSync(
    process.execPath,
    ["node_modules/jest/bin/jest.js", "--json", "--outputFile", output],
    {
      cwd: here,
      env: { ...process.env, CONFORMANCE: run },
      encoding: "utf8",
    },
  );
  if (!existsSync(new URL(output, import.meta.url))) throw new Error(jest.stderr);
  const [{ assertionResults, message }] = read(`./${output}`).testResults;
  if (assertionResults.length === 0) throw new Error(message);
  return new Map(
    assertionResults.map(({ fullName, status, failureMessages }) => [
      fullName.replace(`${run} integration tests `, ""),
      { status: status === "pending" ? "skipped" : status, message: failureMessages.join("\n") },
    ]),
  );
}

function summary(outcomes) {
  const count = (wanted) => outcomes.filter(({ status }) => status === wanted).length;
  const ran = outcomes.length - count("skipped");
  const replaced = count("failed");
  return `${count("passed")} of ${ran} tests pass, ${replaced} fail for the reasons in left-out.json, ${count("skipped")} the suite skips`;
}
