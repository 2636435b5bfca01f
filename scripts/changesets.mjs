/** Checks that every changeset has the shape that .changeset/README.md asks for: kind, day, and a bump that fits. */
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../.changeset/", import.meta.url);
const shape =
  /^---\n((?:"@apk-governance\/[a-z]+": (?:patch|minor|major)\n)+)---\n\n(Law|Fix|Technical)\n\nIn force from: (does not apply|\d{4}-\d{2}-\d{2})\n\n(\S.*)$/s;

const problems = readdirSync(folder)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .flatMap((name) =>
    problemsOf(readFileSync(new URL(name, folder), "utf8")).map((problem) => `${name}: ${problem}`),
  );
for (const problem of problems) console.error(`.changeset/${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log("Every changeset has its kind, its day and a bump that fits.");

function problemsOf(text) {
  const found = shape.exec(text);
  if (!found)
    return ["not in the shape of .changeset/README.md: bumps, kind, 'In force from:', the case in words"];
  const [, bumps, kind, from, words] = found;
  const changesAnswers = kind === "Law" || words.startsWith("Answers changed:");
  const hasDay = from !== "does not apply";
  return [
    ...(kind === "Technical" && changesAnswers ? ["a Technical change alters no answer: make it Fix"] : []),
    ...(changesAnswers && !hasDay ? ["answers change: say the day in force from which they do"] : []),
    ...(!changesAnswers && hasDay ? ["no answer changes: say 'In force from: does not apply'"] : []),
    ...(changesAnswers && /core": patch/.test(bumps) ? ["answers change: never a patch of core"] : []),
  ];
}
