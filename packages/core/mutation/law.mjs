/**
 * Mutants of the law: one number, one day or one code of a rule is changed at a time, and the tests of the rules must notice
 *
 * A number becomes one more and one less, a day the day before and the day after, and each code is left out of its
 * list once. Only the law is changed, never its examples. It works on a copy. `npm run mutation:law -w packages/core --
 * council award` takes only files whose path has one of these words.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const core = fileURLToPath(new URL("..", import.meta.url));
const words = process.argv.slice(2);
const files = [
  "src/kernel/fraction.ts",
  "src/planning/council-meeting.ts",
  "src/planning/vice-chair-term.ts",
  ...readdirSync(`${core}src/rules`, { recursive: true, encoding: "utf8" }).map(
    (file) => `src/rules/${file}`,
  ),
]
  .filter(
    (file) => file.endsWith(".ts") && !/\.test\.ts$|\.generated\.ts$|\/index\.ts$|-labels\.ts$/.test(file),
  )
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));

const mutants = files.flatMap(mutantsOf);
console.log(`${mutants.length} mutants of the law in ${files.length} files.`);
mkdirSync(`${core}temp`, { recursive: true });
const workers = Array.from({ length: availableParallelism() }, () => mkdtempSync(`${core}temp/law-`));
const survivors = [];
try {
  for (const folder of workers) copyTo(folder);
  if (!(await passes(workers[0]))) throw new Error("The tests fail without any mutant.");
  const queue = [...mutants];
  await Promise.all(workers.map((folder) => work(folder, queue)));
} finally {
  for (const folder of workers) rmSync(folder, { recursive: true, force: true });
}
for (const { file, line, change } of survivors) console.log(`survived: ${file}:${line}: ${change}`);
console.log(`${mutants.length - survivors.length} killed, ${survivors.length} survived.`);
process.exitCode = survivors.length > 0 ? 1 : 0;

function copyTo(folder) {
  for (const part of ["src", "vitest.config.ts", "package.json"])
    cpSync(`${core}${part}`, `${folder}/${part}`, { recursive: true });
}

async function work(folder, queue) {
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    const original = readFileSync(`${core}${mutant.file}`, "utf8");
    writeFileSync(`${folder}/${mutant.file}`, mutant.source);
    if (await passes(folder)) survivors.push(mutant);
    writeFileSync(`${folder}/${mutant.file}`, original);
  }
}

/** Whether the examples, and the tests beside the rules and the due days, still hold. */
function passes(folder) {
  const vitest = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));
  const args = [vitest, "run", "src/rules", "src/planning/deadlines", "--bail=1", "--reporter=dot"];
  return new Promise((resolve) =>
    spawn(process.execPath, args, { cwd: folder, stdio: "ignore" }).on("close", (code) =>
      resolve(code === 0),
    ),
  );
}

function mutantsOf(file) {
  const source = readFileSync(`${core}${file}`, "utf8");
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, text, change) =>
    found.push({
      file,
      line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      change,
      source: source.slice(0, node.getStart()) + text + source.slice(node.end),
    });
  visit(tree);
  return found;

  function visit(node) {
    if (isExamples(node)) return;
    for (const text of othersFor(node)) add(node, text, `${node.getText().replace(/\s+/g, " ")} → ${text}`);
    ts.forEachChild(node, visit);
  }
}

/** What the law might say instead. */
function othersFor(node) {
  if (ts.isNumericLiteral(node)) return [-1, 1].map((by) => String(Number(node.text) + by));
  if (isDay(node)) return [-1, 1].map((by) => `"${dayAfter(node.text, by)}"`);
  if (!ts.isArrayLiteralExpression(node) || !isListOfCodes(node)) return [];
  const codes = node.elements.map((of) => of.getText());
  return codes.map((left) => `[${codes.filter((code) => code !== left).join(", ")}]`);
}

function isDay(node) {
  return ts.isStringLiteral(node) && /^\d{4}-\d\d-\d\d$/.test(node.text);
}

/** The examples of a rule, and what only they use. */
function isExamples(node) {
  const declared = ts.isVariableStatement(node) ? node.declarationList.declarations[0].name.getText() : "";
  return declared.endsWith("Examples") || ts.isFunctionDeclaration(node) || ts.isImportDeclaration(node);
}

function isListOfCodes({ elements }) {
  return (
    elements.length > 0 && elements.every((of) => ts.isStringLiteral(of) && /^[a-z][a-z-]*$/.test(of.text))
  );
}

function dayAfter(day, by) {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
