import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleQueries } from "../src/graphiql/examples.ts";
import { ask, serve } from "./serve.ts";

let browser: Browser;

beforeAll(async () => {
  const executablePath = await chromium.executablePath();
  const offline = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  browser = await driver.launch({ executablePath, args: [...chromium.args, ...offline], headless: true });
}, 120_000);

afterAll(() => browser.close());

describe("GraphiQL at /graphql", () => {
  it("loads without another host, logs nothing amiss and runs the first example", async () => {
    const { address } = await serve();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(60_000);
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on(
      "console",
      (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()),
    );

    await page.goto(`${address}/graphql`);
    await page.locator(".graphiql-execute-button").click();
    await page.locator(".result-window").getByText('"VIOLATED"').first().waitFor();

    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith("data:"))).toEqual([]);
    expect(await page.locator(".graphiql-tab").count()).toBe(exampleQueries.length);
  }, 120_000);

  it("is served from memory again, and not at all to a client that asks for JSON", async () => {
    const { address } = await serve();
    const html = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    const first = await fetch(`${address}/graphql`, { headers: html });
    const etag = first.headers.get("etag") as string;
    expect(first.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect((await fetch(`${address}/graphql`, { headers: { ...html, "if-none-match": etag } })).status).toBe(
      304,
    );
    const json = await fetch(`${address}/graphql?query={__typename}`, {
      headers: { accept: "application/json" },
    });
    expect(json.headers.get("content-type")).toMatch("application/json");
  });
});

describe("the example queries", () => {
  it.each(exampleQueries)("run without an error: $query", async ({ query, variables }) => {
    const { data, errors } = await ask(query, JSON.parse(variables ?? "{}"));
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toContain('"issues"');
  });
});
