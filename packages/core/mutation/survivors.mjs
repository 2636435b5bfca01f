/**
 * Asks the property tests about the mutants that Stryker's last run left alive
 *
 * They take too long to be asked about every mutant. It works on a copy, reads mutation/report/mutation.json and prints
 * what is still alive.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const core = fileURLToPath(new URL("..", import.meta.url));
const tests = [
  "src/kernel/partial.property",
  "src/kernel/remedy.property",
  "src/rules/vectors",
  "src/rulebook",
];
const { files } = JSON.parse(readFileSync(`${core}mutation/report/mutation.json`, "utf8"));
const queue = Object.entries(files).flatMap(([file, { source, mutants }]) =>
  mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map((mutant) => ({ file, source, ...mutant })),
);
console.log(`${queue.length} mutants that Stryker left alive.`);
mkdirSync(`${core}temp`, { recursive: true });
let alive = 0;
await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log(`${alive} survived the property tests too.`);

async function work() {
  const folder = mkdtempSync(`${core}temp/survivors-`);
  try {
    for (const part of ["src", "test", "vectors", "vitest.config.ts", "package.json"])
      cpSync(`${core}${part}`, `${folder}/${part}`, { recursive: true });
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      writeFileSync(`${folder}/${mutant.file}`, mutated(mutant));
      if (await passes(folder)) report(mutant);
      writeFileSync(`${folder}/${mutant.file}`, mutant.source);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mutated({ source, location: { start, end }, replacement }) {
  const lines = source.split("\n");
  const at = ({ line, column }) =>
    lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0) + column - 1;
  return source.slice(0, at(start)) + replacement + source.slice(at(end));
}

function report({ file, location, source, replacement }) {
  const { start, end } = location;
  const [line, ...more] = source.split("\n").slice(start.line - 1, end.line);
  const was = [line.slice(start.column - 1, more.length > 0 ? undefined : end.column - 1), ...more].join(" ");
  console.log(`survived: ${file}:${start.line}: ${squeezed(was)} → ${squeezed(replacement)}`);
  alive += 1;
}

/** Whether the tests still hold. What runs for a minute does not, and is ended with all that it has started. */
function passes(folder) {
  const vitest = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));
  const args = [vitest, "run", ...tests, "--bail=1", "--reporter=dot"];
  const env = { ...process.env, PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? "6" };
  return new Promise((resolve) => {
    const run = spawn(process.execPath, args, { cwd: folder, env, stdio: "ignore", detached: true });
    const timer = setTimeout(() => process.kill(-run.pid, "SIGKILL"), 60_000);
    run.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

function squeezed(text) {
  return text.replace(/\s+/g, " ");
}
