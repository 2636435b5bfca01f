/**
 * Decisions per second: the same Council decision in several engines, in one process, on the same seeded inputs
 *
 * Every engine judges all four conditions, and all answers are checked equal before anything is timed. Read the
 * ratios, not the seconds. Peers are installed beside this file when it runs. `BENCH_JSON=1` prints JSON.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const peers = fileURLToPath(new URL("./peers/", import.meta.url));
const dist = fileURLToPath(new URL("../dist/index.js", import.meta.url));
if (!existsSync(dist)) {
  console.error("Build first: npm run build");
  process.exit(1);
}
if (!existsSync(`${peers}node_modules/mitata`)) {
  console.log("Installing the peers …");
  execFileSync(
    "npm",
    ["install", "--prefix", peers, "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"],
    {
      stdio: "inherit",
    },
  );
}
await import("./council-decision.mjs");
