import { readFile } from "node:fs/promises";
import { describe, rulebook } from "@apk-governance/core";
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, useBrowser, visit } from "./browser.ts";

useBrowser();

const heads = {
  en: ["Rulebook", "Where the sources differ", "Decision of the Council"],
  ru: ["Свод правил", "Где источники расходятся", "Решение Совета"],
  kk: ["Қағидалар жинағы", "Дереккөздер қай жерде алшақ", "Кеңестің шешімі"],
} as const;

test.each(["en", "ru", "kk"] as const)("lists every rule, conflict and source in %s", async (language) => {
  const { page, complaints } = await visit("/rules", { language });
  const [title, conflicts, decision] = heads[language];
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  expect(await page.locator("article").count()).toBe(rulebook.rules.length);
  await page.getByRole("heading", { name: conflicts }).waitFor();
  expect(await page.locator("#conflicts li > p").count()).toBe(rulebook.conflicts.length);
  expect(await page.locator("#sources li[id]").count()).toBe(rulebook.sources.length);

  await page.getByRole("link", { name: decision, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: decision }).waitFor();
  const { conditions } = describe(rulebook.rule("council.decision"));
  for (const { requires } of conditions)
    await page.getByRole("heading", { name: requires[language] }).waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  ["кенестин шешими", "Кеңестің шешімі", "kk"],
  ["ПОЧЕТНАЯ ГРАМОТА", "Eligibility for a public award", "en"],
  ["two thirds majlis", undefined, "en"],
  ["аккредиттеу", "Accreditation of an ethnocultural association", "en"],
] as const)(
  "a search for “%s” finds %s, whatever the language of the page",
  async (query, title, language) => {
    const { page, complaints } = await visit("/rules", { language });
    await page.getByRole("searchbox").fill(query);
    await page
      .getByRole("status")
      .filter({ hasText: title ? /^[1-9]/ : /^No rule/ })
      .waitFor();
    if (title) {
      await page.getByRole("heading", { level: 3, name: title }).waitFor();
      expect(await page.locator("mark").count()).toBeGreaterThan(0);
    }
    await page.waitForURL((url) => url.searchParams.get("q") === query);
    await page.reload();
    expect(await page.getByRole("searchbox").inputValue()).toBe(query);
    expect(complaints).toEqual([]);
  },
);

test("choosing an edition shows its words, its days, its certainty and where it stands", async () => {
  const { page, complaints } = await visit("/rules/council.decision");
  const editions = page.getByRole("group", { name: "Editions of council.decision.majority" });
  const condition = page.locator("#majority");
  expect(await editions.getByRole("button").count()).toBe(3);
  expect(await condition.textContent()).toContain("no act ending the Assembly was found");

  await editions.getByRole("button", { name: "verified" }).click();
  expect(await editions.getByRole("button", { pressed: true }).textContent()).toMatch(/verified$/);
  const words = await condition.textContent();
  expect(words).toContain("from 5 November 2022 to 1 July 2026, that day not included");
  expect(words).toContain("art. 10(6)");
  expect(words).not.toContain("no act ending the Assembly was found");
  expect(complaints).toEqual([]);
});

test("an edition under a policy and one for some codes say so", async () => {
  const { page } = await visit("/rules/award.conferral", { language: "ru" });
  const condition = page.locator("#policy-decider");
  await condition.getByText("если политика задаёт: кто принимает решение о награде").first().waitFor();
  await condition.getByText("нагрудный знак «Алғыс»").first().waitFor();
});

test("an example leads to its question", async () => {
  const { page } = await visit("/rules/council.decision");
  const [example] = describe(rulebook.rule("council.decision")).examples;
  const link = page
    .locator("#examples")
    .getByRole("link", { name: /^Ask it/ })
    .first();
  const url = new URL((await link.getAttribute("href")) ?? "", "http://page");
  expect(url.pathname).toBe("/ask/council.decision");
  expect(url.searchParams.get("on")).toBe(example?.on);
  expect(JSON.parse(url.searchParams.get("facts") ?? "")).toEqual(example?.facts);
});

test("the JSON Schema is saved as core gives it", async () => {
  const schema = describe(rulebook.rule("council.quorum")).jsonSchema;
  const { page, complaints } = await visit("/rules/council.quorum");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(schema);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("council.quorum.schema.json");
  const saved = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(saved).toEqual(schema);
  expect(complaints).toEqual([]);
});

test("an unknown rule names those of its area", async () => {
  const { page } = await visit("/rules/council.decisions");
  await page.getByRole("heading", { name: "There is no rule “council.decisions”" }).waitFor();
  await page.getByRole("link", { name: "council.decision", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Decision of the Council" }).waitFor();
});

test("a link to a condition brings it into view", async () => {
  const { page } = await visit("/rules/council.decision#minutes");
  await expect
    .poll(() => page.locator("#minutes").evaluate((of) => Math.round(of.getBoundingClientRect().top)))
    .toBeLessThan(200);
});

test("works with the gateway gone", async () => {
  const { page } = await visit("/ask");
  await page.route("**/graphql", (route) => route.abort());
  await page.getByRole("link", { name: "Rulebook" }).click();
  await page.getByRole("link", { name: "Quorum of the Council" }).click();
  await page.getByRole("group", { name: "Editions of council.quorum.quorum" }).waitFor();
});

test.each([
  ["/rules", { language: "KK" }],
  ["/rules/award.eligibility", { id: "award.eligibility", language: "KK" }],
])("the query behind %s is ready to run, and runs", async (path, variables) => {
  const { page } = await visit(path, { language: "kk" });
  const link = await page.getByRole("link", { name: "Осы беттің сұрауы" }).getAttribute("href");
  const { searchParams } = new URL(link ?? "", "http://page");
  expect(JSON.parse(searchParams.get("variables") ?? "")).toEqual(variables);
  const body = { query: searchParams.get("query"), variables };
  const answer = await page.evaluate(async (asked) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(asked) });
    return response.json();
  }, body);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toContain(rulebook.rule("award.eligibility").title.kk);
});

const paths = ["/rules", "/rules?q=quorum", "/rules/award.eligibility"];
test.each(paths)("%s is accessible in both themes and fits a narrow window", async (path) => {
  for (const theme of ["light", "dark"] as const) {
    const { page, complaints } = await visit(path, { theme, width: 320, language: "ru" });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(complaints).toEqual([]);
  }
});
