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
const tests = ["src/kernel/partial.property", "src/kernel/remedy.property"];
const { files } = JSON.parse(readFileSync(`${core}mutation/report/mutation.json`, "utf8"));
const queue = Object.entries(files).flatMap(([file, { source, mutants }]) =>
  mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map((mutant) => ({ file, source, ...mutant })),
);
console.log(`${queue.length} mutants that Stryker left alive.`);
mkdirSync(`${core}temp`, { recursive: true });
const alive = [];
await Promise.all(Array.from({ length: availableParallelism() }, work));
for (const { file, location, source, replacement } of alive) {
  const { start, end } = location;
  const [line, ...more] = source.split("\n").slice(start.line - 1, end.line);
  const was = [line.slice(start.column - 1, more.length > 0 ? undefined : end.column - 1), ...more].join(" ");
  console.log(`survived: ${file}:${start.line}: ${squeezed(was)} → ${squeezed(replacement)}`);
}
console.log(`${alive.length} survived the property tests too.`);

async function work() {
  const folder = mkdtempSync(`${core}temp/survivors-`);
  try {
    for (const part of ["src", "test", "vitest.config.ts", "package.json"])
      cpSync(`${core}${part}`, `${folder}/${part}`, { recursive: true });
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      writeFileSync(`${folder}/${mutant.file}`, mutated(mutant));
      if (await passes(folder)) alive.push(mutant);
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

/** Whether the property tests still hold; what runs for more than a minute does not. */
function passes(folder) {
  const vitest = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));
  const args = [vitest, "run", ...tests, "--bail=1", "--reporter=dot"];
  const env = { ...process.env, PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? "10" };
  return new Promise((resolve) =>
    spawn(process.execPath, args, { cwd: folder, env, stdio: "ignore", timeout: 60_000 }).on(
      "close",
      (code) => resolve(code === 0),
    ),
  );
}

function squeezed(text) {
  return text.replace(/\s+/g, " ");
}
