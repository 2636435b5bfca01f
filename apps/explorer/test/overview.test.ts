import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { today } from "../src/words/civil-days.ts";
import { expectAccessible, expectNoSidewaysScroll, useBrowser, visit } from "./browser.ts";

useBrowser();

const inWords = {
  en: {
    name: "Assembly of People of Kazakhstan",
    status: "Formed by the President under the Constitution",
    session: "Session of the Assembly",
    convenes: "President of the Republic of Kazakhstan – convenes",
    changed: "Kassym-Jomart Tokayev – Chairman of the Assembly",
    noSuchDay:
      "The day in the address cannot be used: it must be one that exists, from 1900 to 9998, as YYYY-MM-DD. Today is shown instead.",
  },
  ru: {
    name: "Ассамблея народа Казахстана",
    status: "Образуется Президентом по Конституции",
    session: "Сессия Ассамблеи",
    convenes: "Президент Республики Казахстан – созывает",
    changed: "Касым-Жомарт Токаев – Председатель Ассамблеи",
    noSuchDay:
      "Дата в адресе страницы не годится: нужен существующий день с 1900 по 9998 год в виде ГГГГ-ММ-ДД. Вместо неё показан сегодняшний день.",
  },
  kk: {
    name: "Қазақстан халқы Ассамблеясы",
    status: "Конституция бойынша Президент құрады",
    session: "Ассамблея Сессиясы",
    convenes: "Қазақстан Республикасының Президенті – шақырады",
    changed: "Қасым-Жомарт Тоқаев – Ассамблея Төрағасы",
    noSuchDay:
      "Беттің мекенжайындағы күн жарамсыз: 1900 жылдан 9998 жылға дейінгі бар күн ЖЖЖЖ-АА-КК түрінде жазылуы керек. Оның орнына бүгінгі күн көрсетілді.",
  },
} as const;

const place = (page: Page, id: string) => page.locator(`[data-place="${id}"]`);
const changes = (page: Page) => page.locator("section[aria-labelledby=changes]");
const slider = (page: Page) => page.locator("input[type=range]");

describe("the institution on a day", () => {
  it.each(["en", "ru", "kk"] as const)("is a map with its changes beside it, in %s", async (language) => {
    const words = inWords[language];
    const { page, complaints } = await visit("/?on=2021-04-28", { language });
    await place(page, "session").waitFor();
    expect(await page.locator("main").textContent()).toContain(words.name);
    expect(await page.locator("main").textContent()).toContain(words.status);
    expect(await changes(page).textContent()).toContain(words.changed);
    await place(page, "session").click();
    const sheet = page.locator("dialog[open]");
    expect(await sheet.locator("h2").textContent()).toBe(words.session);
    expect(await sheet.textContent()).toContain(words.convenes);
    expect(complaints).toEqual([]);
  });

  it("draws a line for each two places that are tied, and says all of them when one has the focus", async () => {
    const { page } = await visit("/?on=2021-04-28");
    await place(page, "council").focus();
    await page.locator("svg text[data-lit=true]").first().waitFor();
    const said = await page.locator("svg text[data-lit=true]").allTextContents();
    expect(said.join(" ")).toContain("convenes");
    expect(await page.locator("svg g[data-lit=true]").count()).toBeGreaterThan(5);
  });

  it("names the holders of the day, and whom no source names", async () => {
    const { page } = await visit("/?on=2019-06-01");
    await place(page, "apk-chairman").waitFor();
    expect(await place(page, "apk-chairman").textContent()).toContain("Nursultan Nazarbayev");
    expect(await place(page, "president").textContent()).toContain("Kassym-Jomart Tokayev");
    expect(await place(page, "council-chairman").textContent()).toContain("holder not known");
  });

  it("shows the deputies of the Mazhilis until the seats and their mandates end", async () => {
    const { page } = await visit("/?on=2022-06-07");
    await place(page, "senate-deputy").waitFor();
    expect(await place(page, "mazhilis-deputy").textContent()).toContain("9");
    await page.goto(page.url().replace("2022-06-07", "2023-01-19"));
    await place(page, "senate-deputy").waitFor();
    expect(await place(page, "mazhilis-deputy").count()).toBe(0);
    await page.goto(page.url().replace("2023-01-19", "2026-10-01"));
    await place(page, "senate-deputy").waitFor();
    expect(await place(page, "senate-deputy").textContent()).toContain(
      "whether it still lasted is not known",
    );
  });

  it("has nothing before the founding", async () => {
    const { page } = await visit("/?on=1995-02-28");
    await page.getByText("there was no Assembly yet").waitFor();
    expect(await page.locator("[data-place]").count()).toBe(0);
  });

  it("opens a panel that the keyboard opens, walks and leaves", async () => {
    const { page } = await visit("/?on=2021-04-28");
    await place(page, "apk-chairman").focus();
    await page.keyboard.press("Enter");
    const sheet = page.locator("dialog[open]");
    await sheet.waitFor();
    expect(await sheet.textContent()).toContain("since 28 April 2021, until 7 February 2022");
    await expectAccessible(page);
    await sheet.getByRole("button", { name: "Session of the Assembly" }).press("Enter");
    await sheet.locator("h2", { hasText: "Session of the Assembly" }).waitFor();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-place"))).toBe(
      "apk-chairman",
    );
  });
});

describe("the day", () => {
  it("moves along the changes by the keyboard, and stands in the address", async () => {
    const { page } = await visit("/?on=2021-04-28");
    await place(page, "session").waitFor();
    await slider(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/on=2021-06-09/);
    expect(await slider(page).getAttribute("aria-valuetext")).toBe("9 June 2021");
    await page.keyboard.press("Home");
    await page.waitForURL(/on=1995-03-01/);
    await changes(page).getByText("1 rule comes into force").waitFor();
    await page.getByRole("button", { name: "Next change" }).click();
    await page.waitForURL(/on=2007-05-21/);
  });

  it("may lie between two changes: the last one is told", async () => {
    const { page } = await visit("/?on=2022-12-28");
    await page.locator("#changes", { hasText: "5 November 2022" }).waitFor();
    expect(await changes(page).textContent()).toContain("last change up to the day chosen");
  });
});

describe("a day in the address that does not exist", () => {
  it.each([
    ["en", "abc"],
    ["ru", "2023-02-31"],
    ["kk", "1899-12-31"],
  ] as const)("is told, and today is shown, until a day is chosen, in %s for %s", async (language, day) => {
    const { page, complaints } = await visit(`/?on=${day}`, { language });
    await place(page, "session").waitFor();
    expect(await page.getByRole("alert").allTextContents()).toEqual([inWords[language].noSuchDay]);
    expect(await page.locator("input[type=date]").inputValue()).toBe(today());
    await expectAccessible(page);
    await slider(page).press("Home");
    await page.waitForURL(/on=1995-03-01/);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("is not told where the address names no day", async () => {
    const { page } = await visit("/");
    await place(page, "session").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

describe("a change of the rules", () => {
  it("has both editions, their citations and how sure they are", async () => {
    const { page } = await visit("/?on=2022-06-07");
    await changes(page).getByText("9 conditions change").waitFor();
    await changes(page).locator("summary", { hasText: "The Assembly's seats in Parliament" }).first().click();
    await changes(page).getByText("The Assembly's seats are in the Mazhilis").first().waitFor();
    const text = await changes(page).textContent();
    expect(text).toContain("The Assembly's seats are in the Senate");
    expect(text).toContain("secondary");
    expect(await changes(page).getByRole("link").count()).toBeGreaterThan(2);
  });

  it("says what ended on 1 July 2026, and what is not known", async () => {
    const { page, complaints } = await visit("/?on=2026-10-01");
    const ended = page
      .locator("section", { has: page.getByRole("heading", { name: "What ended on 1 July 2026" }) })
      .last();
    await ended.waitFor();
    const text = await ended.textContent();
    expect(text).toContain("Senate of the Parliament");
    expect(text).toContain("What is not known");
    expect(text).toContain("no act of transfer was found");
    const standing = await page.getByRole("region", { name: "Name and status" }).textContent();
    expect(standing).toContain("no act ending the Assembly was found in sources up to 18 March 2026");
    expect(complaints).toEqual([]);
  });

  it("does not say twice what ended on 1 July 2026", async () => {
    const { page } = await visit("/?on=2026-07-01");
    await changes(page).getByText("What ended, and what was to follow, is told above.").waitFor();
    const text = await changes(page).textContent();
    expect(text).toContain("Kurultai – replaces – Parliament of Kazakhstan");
    expect(text).not.toContain("Senate of the Parliament");
    const said = await page.locator("main").textContent();
    expect(said?.split("Constitutional basis replaced on 1 July 2026")).toHaveLength(2);
  });
});

describe("the page", () => {
  it.each(["light", "dark"] as const)("is accessible as drawing and as list, %s", async (theme) => {
    const { page } = await visit("/?on=2026-07-01", { theme });
    await place(page, "session").waitFor();
    await expectAccessible(page);
    await page.getByLabel("As a list").check();
    await page.getByRole("heading", { name: "In the regions" }).waitFor();
    await expectAccessible(page);
  });

  it.each(["en", "ru", "kk"] as const)(
    "is a list at 320 px, without sideways scroll, in %s",
    async (language) => {
      const { page, complaints } = await visit("/?on=2026-07-01", { language, width: 320 });
      await page.getByRole("button", { name: inWords[language].session }).first().waitFor();
      expect(await page.locator("[data-place]").count()).toBe(0);
      await expectNoSidewaysScroll(page);
      await page.getByRole("button", { name: inWords[language].session }).first().click();
      await page.locator("dialog[open]").waitFor();
      await expectNoSidewaysScroll(page);
      expect(complaints).toEqual([]);
    },
  );

  it("still tells the changes of the rules when the gateway is gone, and says what is missing", async () => {
    const { page } = await visit("/?on=2022-06-07");
    await page.route("**/graphql", (route) => route.abort());
    await page.reload();
    await page.getByRole("alert").waitFor();
    expect(await page.locator("main").textContent()).toContain(
      "the changes of the rules are here without the gateway",
    );
    expect(await changes(page).textContent()).toContain("9 conditions change");
    await page.getByRole("button", { name: "Previous change" }).click();
    await page.waitForURL(/on=2021-06-09/);
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Ask again" }).click();
    await place(page, "session").waitFor();
  });
});
