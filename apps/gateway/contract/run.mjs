// Checks what clients rely on: `node contract/run.mjs`, or by name, `node contract/run.mjs breaking lint`. What the checks
// need is installed beside this file when it runs. On Node 20 the overrides of package.json keep a few indirect packages
// at the versions that it runs.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const checks = {
  breaking: ["--test", "--test-reporter=spec", "breaking.test.mjs"],
  "breaking here": ["breaking.mjs"],
  lint: ["lint.mjs"],
  codegen: ["codegen.mjs"],
  federation: ["--test", "--test-reporter=spec", "federation.test.mjs"],
};

const { dependencies } = JSON.parse(readFileSync(`${here}package.json`, "utf8"));
if (!Object.keys(dependencies).every((name) => existsSync(`${here}node_modules/${name}`))) {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["ci", "--prefix", here, ...quiet], { stdio: "inherit" });
}

// The router for the test tells its makers of itself, unless it is told not to.
const env = { ...process.env, APOLLO_TELEMETRY_DISABLED: "1" };
const asked = process.argv.slice(2);
const chosen = Object.entries(checks).filter(
  ([name]) => asked.length === 0 || asked.some((of) => name.startsWith(of)),
);
const failed = chosen.filter(
  ([, args]) => spawnSync(process.execPath, args, { cwd: here, env, stdio: "inherit" }).status !== 0,
);
for (const [name] of failed) console.error(`The contract does not hold: ${name}.`);
process.exitCode = chosen.length === 0 || failed.length > 0 ? 1 : 0;
