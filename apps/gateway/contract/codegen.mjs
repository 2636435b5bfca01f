// graphql-codegen makes types of all of schema.graphql, says nothing against it, and TypeScript takes them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(here, "node_modules", "codegen-"));
const run = (script, ...args) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(here, "node_modules", script), ...args],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", CI: "1" },
    },
  );
  return { ok: status === 0 && !/warn/i.test(stdout + stderr) && stderr === "", told: stdout + stderr };
};

const config = {
  schema: join(here, "../schema.graphql"),
  generates: {
    "graph.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: { strictScalars: true, scalars: { Date: "string", JSON: "unknown" } },
    },
  },
};
const compiler = {
  compilerOptions: { strict: true, noEmit: true, target: "es2022", module: "nodenext", types: [] },
  include: ["graph.ts"],
};

try {
  writeFileSync(join(folder, "codegen.json"), JSON.stringify(config));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(compiler));
  const steps = [
    ["graphql-codegen", "@graphql-codegen/cli/cjs/bin.js", "--config", "codegen.json"],
    ["tsc", "typescript/bin/tsc", "--project", "tsconfig.json"],
  ];
  const failed = steps.map(([name, ...command]) => ({ name, ...run(...command) })).filter(({ ok }) => !ok);
  for (const { name, told } of failed) console.error(`${name}:\n${told}`);
  if (failed.length === 0)
    console.log("graphql-codegen and TypeScript take schema.graphql without a warning.");
  process.exitCode = failed.length;
} finally {
  rmSync(folder, { recursive: true });
}
