// Refuses a breaking change of schema.graphql that no major changeset of the gateway announces. BASE names the branch to
// compare with: origin/main unless said.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import parseChangeset from "@changesets/parse";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const schemaFile = "apps/gateway/schema.graphql";
const gateway = "@apk-governance/gateway";

/** What breaks clients of the schema before, in words. */
export async function breakingChanges(before, after) {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message, path }) => `${path ?? "schema"}: ${message}`);
}

/** Whether the work tree of a repository keeps the contract of its base branch, and one line or more that say so. */
export async function judge(repository, base) {
  const git = (...args) =>
    execFileSync("git", args, { cwd: repository, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const since = attempt(() => git("merge-base", "HEAD", base).trim());
  const before = since && attempt(() => git("show", `${since}:${schemaFile}`));
  if (!before)
    return {
      holds: true,
      told: `Nothing to compare with: there is no ${base} with ${schemaFile}, as before a first release.`,
    };

  const breaking = await breakingChanges(before, readFileSync(join(repository, schemaFile), "utf8"));
  if (breaking.length === 0)
    return { holds: true, told: `No change of ${schemaFile} since ${base} breaks a client.` };
  const old = (name) => attempt(() => git("show", `${since}:.changeset/${name}`));
  const major = newChangesets(repository, old).some(({ releases }) =>
    releases.some(({ name, type }) => name === gateway && type === "major"),
  );
  const list = breaking.map((change) => `  ${change}`).join("\n");
  return major
    ? { holds: true, told: `Breaking changes since ${base}, announced by a major changeset:\n${list}` }
    : {
        holds: false,
        told: `Breaking changes since ${base}, and no new changeset with "${gateway}": major:\n${list}`,
      };
}

/** Those that are not on the base branch, or not as they are here. */
function newChangesets(repository, old) {
  const folder = join(repository, ".changeset");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => ({ text: readFileSync(join(folder, name), "utf8"), before: old(name) }))
    .filter(({ text, before }) => text !== before)
    .map(({ text }) => parseChangeset(text));
}

function attempt(work) {
  try {
    return work();
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { holds, told } = await judge(
    fileURLToPath(new URL("../../..", import.meta.url)),
    process.env.BASE ?? "origin/main",
  );
  console.log(told);
  process.exitCode = holds ? 0 : 1;
}
