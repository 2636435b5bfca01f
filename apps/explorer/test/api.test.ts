import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, inject, it } from "vitest";
import { behindPages } from "../src/graph/behind-pages.ts";
import { curlOf, typescriptOf } from "../src/pages/api/snippets.ts";
import { pages } from "../src/pages.ts";
import { expectAccessible, expectNoSidewaysScroll, useBrowser, visit } from "./browser.ts";

useBrowser();

const schema = buildSchema(readFileSync(new URL("../../gateway/schema.graphql", import.meta.url), "utf8"));

describe.each(behindPages.map((behind) => [behind.path, behind] as const))(
  "the query behind %s",
  (_, behind) => {
    it("is one of the graph", () => {
      expect(validate(schema, parse(behind.document.toString()))).toEqual([]);
    });

    it("is answered with data", async () => {
      const body = JSON.stringify({ query: behind.document.toString(), variables: behind.variables("KK") });
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`${inject("address")}/graphql`, { method: "POST", headers, body });
      const { data, errors } = (await answer.json()) as { data: object; errors?: unknown };
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toMatch(/"issues"|^\{"\w+":(null|\[\])\}$/);
    });
  },
);

it("has a query for every page but its own", () => {
  const without = pages.filter(
    ({ path }) => path !== "/api" && !behindPages.some((behind) => behind.path.startsWith(path)),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

describe("the page of the API", () => {
  it.each([
    ["en", "The query behind each page", "The last acts", "Run", /^Answered in [\d,]+ ms$/],
    ["ru", "Запросы страниц", "Последние действия", "Выполнить", /^Ответ за [\d\s]+ мс$/],
    ["kk", "Беттердің сұраулары", "Соңғы әрекеттер", "Орындау", /^[\d\s]+ мс ішінде жауап берді$/],
  ] as const)("runs a query in %s", async (language, title, query, run, answered) => {
    const { page, complaints } = await visit("/api", { language });
    await page.getByRole("heading", { name: title }).waitFor();
    await page.getByRole("heading", { name: query, exact: true }).click();
    await page.getByRole("button", { name: run }).click();
    const status = page.getByRole("status").filter({ hasText: answered });
    await status.waitFor();
    expect(await page.locator("details[open] pre", { hasText: '"document"' }).textContent()).toContain(
      "sample",
    );
    expect(complaints).toEqual([]);
  });

  it("copies what it shows", async () => {
    const { page } = await visit("/api");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("heading", { name: "The rulebook" }).click();
    await page.getByRole("button", { name: "Copy: curl" }).click();
    await page.getByText("Copied", { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`curl -s ${inject("address")}/graphql`);
  });

  it("leads to the schema, the health, the metrics and the feed", async () => {
    const { page } = await visit("/api");
    const links = await page
      .locator("dl a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(6);
    for (const link of links) {
      const gone = new AbortController();
      const answer = await fetch(link, { signal: gone.signal, headers: { accept: "text/html,*/*" } });
      expect(`${link} ${answer.status}`).toBe(`${link} 200`);
      if (link.endsWith("/schema.graphql")) expect(await answer.text()).toContain("type Mutation {");
      gone.abort();
    }
  });

  it("opens GraphiQL with the query and its variables, ready to run", async () => {
    const { page, complaints } = await visit("/api");
    await page.getByRole("heading", { name: "One rule with its editions" }).click();
    await page.getByRole("link", { name: "Open in GraphiQL" }).click();
    await page.locator(".graphiql-query-editor").getByText("RuleOfRulebook").waitFor();
    await page.locator(".graphiql-execute-button").click();
    await page.locator(".result-window").getByText('"session.convocation"').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it("says that the gateway is gone", async () => {
    const { page } = await visit("/api");
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("heading", { name: "The last acts" }).click();
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByRole("alert").getByText("The gateway does not answer").waitFor();
  });

  it.each(["light", "dark"] as const)("is accessible in the %s theme, and fits 320 pixels", async (theme) => {
    const { page } = await visit("/api", { theme, width: 320 });
    await page.getByRole("heading", { name: "The last acts" }).click();
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByText(/^Answered in/).waitFor();
    await page.getByRole("heading", { name: "The rulebook" }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

describe("the snippets", () => {
  const asked = {
    query: 'query Q($name: String) { f(a: "it\'s", b: $name) } # `$' + "{x}`",
    variables: { name: "а'б" },
  };

  it("say the same as the query, whatever stands in it", () => {
    const body = curlOf("http://localhost", asked).split("\n")[1] as string;
    expect(JSON.parse(body)).toEqual(asked);
    const code = typescriptOf("http://localhost", asked).split("\nconst answer")[0];
    expect(new Function(`${code}; return { query: query.trim(), variables };`)()).toEqual(asked);
  });
});
