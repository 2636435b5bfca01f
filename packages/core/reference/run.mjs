// Writes the API reference to reference/html. TypeDoc is installed beside this file when it runs.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
if (!existsSync(`${here}node_modules/typedoc`)) {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["ci", "--prefix", here, ...quiet], { stdio: "inherit" });
}
const { status } = spawnSync(process.execPath, [`${here}node_modules/typedoc/bin/typedoc`], {
  cwd: here,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
