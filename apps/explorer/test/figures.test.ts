import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { groupOf } from "../src/pages/figures/groups.ts";
import { expectAccessible, expectNoSidewaysScroll, useBrowser, visit } from "./browser.ts";

useBrowser();

const inWords = {
  en: {
    members: "Members of the Assembly",
    over: "over 18,000",
    doubt: "Four are announced, five are named",
    fails: "Does not add up: 5 ≠ 4",
    language: "Uighur",
  },
  ru: {
    members: "Члены Ассамблеи",
    over: "более 18 000",
    doubt: "Объявлено четыре, названо пять",
    fails: "Не сходится: 5 ≠ 4",
    language: "уйгурский",
  },
  kk: {
    members: "Ассамблея мүшелері",
    over: "18 000 және одан астам",
    doubt: "Төртеу деп жарияланған, бесеуі аталған",
    fails: "Сәйкес келмейді: 5 ≠ 4",
    language: "ұйғыр",
  },
} as const;

const textOf = async (page: Page, of: string) =>
  ((await page.locator(of).textContent()) ?? "").replaceAll(/\s/g, " ");
const charts = (page: Page) => page.locator("figure", { has: page.locator("svg :is(rect, circle)") });

describe("the figures", () => {
  it.each(["en", "ru", "kk"] as const)("have their value, qualifier and doubt in %s", async (language) => {
    const { page, complaints } = await visit("/figures", { language });
    await charts(page).first().waitFor();
    const text = await textOf(page, "main");
    for (const words of Object.values(inWords[language])) expect(text).toContain(words);
    expect(complaints).toEqual([]);
  });

  it("are drawn without a complaint of the policy, each chart with its words", async () => {
    const { page, complaints } = await visit("/figures");
    await charts(page).first().waitFor();
    await page.waitForLoadState("networkidle");
    await expect.poll(() => page.locator("figure").count()).toBeGreaterThan(15);
    const drawn = await page.locator("figure").count();
    expect(await page.locator("figure [role=img][aria-describedby]").count()).toBe(drawn);
    expect(await charts(page).count()).toBe(drawn);
    const described = await page.locator("figure p.seen-by-readers-only").allTextContents();
    expect(described.join()).toContain("11 January 2021: 504");
    expect(complaints).toEqual([]);
  });

  it("have a row each with unit, day, certainty and source", async () => {
    const { page } = await visit("/figures");
    const row = page.getByRole("row", { name: /^Members of the Assembly 504/ });
    await row.waitFor();
    expect(await row.textContent()).toContain("persons11 January 2021");
    expect(await row.textContent()).toContain("secondary");
    expect(await row.textContent()).toContain("result of the vote");
    const undated = page.getByRole("row", { name: /^Members of the Assembly 384/ });
    expect(await undated.textContent()).toContain("no day stated");
  });

  it("do not add up everywhere, and say where", async () => {
    const { page } = await visit("/figures");
    await page.locator("#checks").waitFor();
    const text = await textOf(page, "section[aria-labelledby=checks]");
    expect(text).toMatch(/: 3 of \d+ do not hold/);
    expect(text).toContain("Adds up: 3443 + 5224 = 8667");
  });
});

describe("a group", () => {
  it("is named for every metric of core, and a new one is not lost", async () => {
    const { metrics } = await import("@apk-governance/core");
    expect(metrics.filter(({ id }) => groupOf(id) === "other")).toEqual([]);
    expect(groupOf("something-new")).toBe("other");
  });
});

describe("the page", () => {
  it.each(["light", "dark"] as const)("is accessible, %s", async (theme) => {
    const { page } = await visit("/figures", { theme });
    await charts(page).first().waitFor();
    await page.locator("section[aria-labelledby=lists] summary").first().click();
    await expectAccessible(page);
  });

  it.each(["en", "ru", "kk"] as const)("does not scroll sideways at 320 px, in %s", async (language) => {
    const { page, complaints } = await visit("/figures", { language, width: 320 });
    await charts(page).first().waitFor();
    await expectNoSidewaysScroll(page);
    expect(complaints).toEqual([]);
  });

  it("says that the gateway is gone", async () => {
    const { page } = await visit("/figures");
    await page.route("**/graphql", (route) => route.abort());
    await page.reload();
    expect(await page.getByRole("alert").textContent()).toContain("The gateway does not answer");
  });
});
