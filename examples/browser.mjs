// The page in a real Chromium, from origins of its own.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import chromium from "@sparticuz/chromium";
import { chromium as driver } from "playwright-core";

export async function serveFile(file) {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(readFileSync(file));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export async function launch() {
  // Its own flags switch off what CORS_ORIGINS is for, and close the browser with its first page.
  const unwanted = ["--disable-web-security", "--allow-running-insecure-content", "--single-process"];
  const flags = chromium.args.filter((flag) => !unwanted.includes(flag));
  const offline = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const executablePath = await chromium.executablePath();
  return driver.launch({ executablePath, args: [...flags, ...offline], headless: true });
}

/** What the page says after *Ask*. */
export async function pageAnswers(browser, url, fields = {}) {
  const page = await browser.newPage();
  const failures = [];
  page.on("pageerror", (error) => failures.push(error.message));
  await page.goto(url);
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`[name=${name}]`);
    if (name === "language") await field.selectOption(value);
    else await field.fill(value);
  }
  await page.getByRole("button", { name: "Ask" }).click();
  await page.locator("section h2").waitFor();
  const said = await page.locator("section > *").allTextContents();
  await page.close();
  assert.deepEqual(failures, []);
  return said.join("\n");
}
