// Packs the package, installs it as a stranger would in an empty folder, type-checks and runs a program on every Node we
// support, and bundles it with Vite for a real browser. Build first. What it needs is installed when it runs.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "apk-governance-smoke-"));
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });

try {
  cpSync(here, folder, { recursive: true });
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const [{ filename }] = JSON.parse(run("npm", "pack", join(here, ".."), "--json", "--ignore-scripts"));
  run("npm", "install", ...quiet, `./${filename}`);

  run(process.execPath, "node_modules/typescript/bin/tsc");
  cpSync(join(folder, "on-node.mjs"), join(folder, "program", "on-node.mjs"));
  for (const node of nodes()) process.stdout.write(run(node, "program/on-node.mjs"));

  run(process.execPath, "node_modules/vite/bin/vite.js", "build", "--logLevel", "error");
  const { verdict, rules } = JSON.parse(await titleInBrowser(join(folder, "dist")));
  assert.equal(verdict, "violated");
  console.log(`Chromium: the page that Vite bundled answers, with ${rules} rules.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The binaries of the supported Nodes where npm has them for this machine; otherwise the Node at hand. */
function nodes() {
  const binaries = ["20", "22", "24", "26"].map((major) =>
    join(folder, `node_modules/node-${major}/bin/node`),
  );
  const found = binaries.filter((binary) => existsSync(binary));
  if (found.length === binaries.length) return found;
  console.log("Other Node versions are left out: npm has their binaries for linux-x64 only.");
  return [process.execPath];
}

async function titleInBrowser(site) {
  const require = createRequire(join(folder, "package.json"));
  const { default: chromium } = await import(require.resolve("@sparticuz/chromium"));
  const { chromium: driver } = require("playwright-core");
  const server = createServer(({ url }, response) => {
    const types = { ".html": "text/html", ".js": "text/javascript" };
    response.setHeader("Content-Type", types[extname(url)] ?? "text/html");
    response.end(readFileSync(join(site, url === "/" ? "index.html" : url)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await driver.launch({
    args: chromium.args,
    executablePath: await chromium.executablePath(),
    headless: true,
  });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error.stack));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.title.startsWith("{"), undefined, { timeout: 30_000 });
    return await page.title();
  } finally {
    await browser.close();
    server.close();
  }
}
