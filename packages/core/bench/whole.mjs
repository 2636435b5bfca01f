/**
 * The weight of the whole rulebook in a bundle, and the time that Node takes to import the whole library
 *
 * Weighed as one rule is in size.mjs, without zod; a bundler has to leave out institution, calendar and examples.
 * Timed in fresh processes in which zod is already loaded. The ceiling of the time is generous, for machines of CI are
 * slow and busy; read the figure.
 */
import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { minify } from "terser";

const BYTES = 60_000;
const MILLISECONDS = 200;
const PROCESSES = 15;

const bundle = await build({
  stdin: { contents: 'export { rulebook } from "@apk-governance/core";', resolveDir: import.meta.dirname },
  bundle: true,
  charset: "utf8",
  external: ["zod"],
  format: "esm",
  legalComments: "none",
  metafile: true,
  write: false,
});
const { code } = await minify(bundle.outputFiles[0].text, {
  compress: { passes: 3 },
  ecma: 2020,
  format: { comments: false },
  module: true,
});
const bytes = gzipSync(code, { level: 9 }).length;
report("the rulebook with the kernel, without zod", bytes, BYTES, "bytes min+gzip");

const [output] = Object.values(bundle.metafile.outputs);
const strays = Object.entries(output.inputs)
  .filter(
    ([file, { bytesInOutput }]) => bytesInOutput > 0 && /\/institution\/|\/ical\.js\/|examples/.test(file),
  )
  .map(([file]) => file);
if (strays.length > 0) {
  console.log(`A bundler does not leave out ${strays.join(", ")}.`);
  process.exitCode = 1;
}

const times = Array.from({ length: PROCESSES }, importTime).sort((a, b) => a - b);
report("import of the library in Node, without zod", times[PROCESSES >> 1], MILLISECONDS, "ms (median)");

function importTime() {
  const program = `
    await import("zod/mini");
    const start = performance.now();
    await import("@apk-governance/core");
    console.log(performance.now() - start);
  `;
  const args = ["--input-type=module", "--eval", program];
  return Number(execFileSync(process.execPath, args, { cwd: import.meta.dirname, encoding: "utf8" }));
}

function report(what, found, ceiling, unit) {
  console.log(`${what}: ${Number(found.toFixed(1))} ${unit}, at most ${ceiling}.`);
  if (found > ceiling) process.exitCode = 1;
}
