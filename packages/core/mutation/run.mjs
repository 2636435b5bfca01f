/**
 * Mutation testing of the modules that hold thresholds, dates and comparisons
 *
 * Stryker changes one operator, comparison, condition or list at a time; every change must make some test fail. What
 * survives, and why, stands in docs/testing.md; `survivors.mjs` asks more tests about it, and `law.mjs` mutates the
 * rules. Stryker is installed beside this file when it runs. Arguments go to Stryker: `npm run mutation -w packages/core
 * -- --mutate src/kernel/bounds.ts`.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
if (!existsSync(`${here}node_modules/@stryker-mutator`)) {
  console.log("Installing Stryker …");
  const quiet = ["--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  execFileSync("npm", ["install", "--prefix", here, ...quiet], { stdio: "inherit" });
}
const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;
const { status } = spawnSync(
  process.execPath,
  [stryker, "run", "mutation/stryker.config.json", ...process.argv.slice(2)],
  {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: "inherit",
  },
);
process.exitCode = status ?? 1;
