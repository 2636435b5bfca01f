// In a git repository of its own: a base branch, and a change on top of it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { judge } from "./breaking.mjs";

const schema = "type Query { sessions(first: Int): [Int!]!  bodies: Int }\n";
const without = "type Query { sessions(first: Int): [Int!]! }\n";
const major = '---\n"@apk-governance/gateway": major\n---\n\nTechnical\n';

const folders = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function repository(files = { "apps/gateway/schema.graphql": schema }) {
  const folder = mkdtempSync(join(tmpdir(), "apk-contract-"));
  folders.push(folder);
  const git = (...args) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...args], {
      cwd: folder,
      stdio: "ignore",
    });
  git("init", "--initial-branch=main");
  write(folder, { ".changeset/README.md": "", ...files });
  git("add", ".");
  git("commit", "-m", "base");
  git("checkout", "-b", "change");
  return folder;
}

function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

test("a field that is added breaks nobody", async () => {
  const folder = repository();
  write(folder, {
    "apps/gateway/schema.graphql": "type Query { sessions(first: Int): [Int!]!  bodies: Int  new: Int }",
  });
  assert.deepEqual(await judge(folder, "main"), {
    holds: true,
    told: "No change of apps/gateway/schema.graphql since main breaks a client.",
  });
});

for (const [what, changed, where] of [
  ["a field that is gone", without, "Query.bodies"],
  ["a result that may be null now", schema.replace("[Int!]!", "[Int!]"), "Query.sessions"],
  ["an argument that must be given now", schema.replace("first: Int", "first: Int!"), "Query.sessions.first"],
]) {
  test(`${what} is refused, unless a new major changeset of the gateway announces it`, async () => {
    const folder = repository();
    write(folder, { "apps/gateway/schema.graphql": changed });
    const refused = await judge(folder, "main");
    assert.equal(refused.holds, false);
    assert.match(refused.told, new RegExp(`\n  ${where}: `));
    write(folder, { ".changeset/a.md": major.replace("gateway", "core") });
    assert.equal((await judge(folder, "main")).holds, false);
    write(folder, { ".changeset/b.md": major.replace("major", "minor") });
    assert.equal((await judge(folder, "main")).holds, false);
    write(folder, { ".changeset/c.md": major });
    assert.equal((await judge(folder, "main")).holds, true);
  });
}

test("a major changeset that the base branch has already announces another change", async () => {
  const folder = repository({ "apps/gateway/schema.graphql": schema, ".changeset/c.md": major });
  write(folder, { "apps/gateway/schema.graphql": without });
  assert.equal((await judge(folder, "main")).holds, false);
});

test("without a schema on the base branch, or without the branch, there is nothing to compare", async () => {
  const folder = repository({ "a.txt": "a" });
  write(folder, { "apps/gateway/schema.graphql": without });
  for (const base of ["main", "origin/main"]) {
    const { holds, told } = await judge(folder, base);
    assert.equal(holds, true);
    assert.match(told, /^Nothing to compare with: there is no \S+ with [^\n]+$/);
  }
});
