import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, useBrowser, visit } from "./browser.ts";

useBrowser();

const inWords = {
  en: {
    session: "XXIII Session",
    kind: "extraordinary",
    seats: "Nine of the 107 deputies",
    note: "by the press it was a personal decision",
  },
  ru: {
    session: "XXIII сессия",
    kind: "внеочередная",
    seats: "Девять из 107 депутатов",
    note: "по сообщениям прессы, это личное решение",
  },
  kk: {
    session: "XXIII сессия",
    kind: "кезектен тыс",
    seats: "107 депутатының тоғызы",
    note: "баспасөз бойынша бұл жеке шешім",
  },
} as const;

const year = (page: Page, of: number) =>
  page.locator("li", { has: page.getByText(String(of), { exact: true }) }).first();
const open = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const entries = (page: Page) => page.locator("section[aria-labelledby=entries] > ol > li");

describe("the chronicle", () => {
  it.each(["en", "ru", "kk"] as const)("tells Sessions, seats and the handover in %s", async (language) => {
    const { page, complaints } = await visit("/chronicle", { language });
    const words = inWords[language];
    await page.getByRole("button", { name: words.session, exact: true }).click();
    const facts = page.locator("#session");
    expect(await facts.textContent()).toContain(words.kind);
    expect(await page.locator("main").textContent()).toContain(words.seats);
    expect(await page.locator("main").textContent()).toContain(words.note);
    expect(complaints).toEqual([]);
  });

  it.each(["light", "dark"] as const)("is accessible, %s", async (theme) => {
    const { page } = await visit("/chronicle", { theme });
    await open(page, "XXIX Session");
    await page.getByText("All Sessions as a table").click();
    await expectAccessible(page);
  });

  it("is accessible with every source told", async () => {
    const { page } = await visit("/chronicle", { language: "ru", width: 768 });
    await page.locator("#entries").waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await expectAccessible(page);
  });

  it.each(["en", "ru", "kk"] as const)("does not scroll sideways at 320 px, in %s", async (language) => {
    const { page } = await visit("/chronicle", { language, width: 320 });
    await page.locator("#entries").waitFor();
    await page.getByRole("button", { name: inWords[language].session, exact: true }).click();
    await expectNoSidewaysScroll(page);
  });

  it("says that the gateway is gone", async () => {
    const { page } = await visit("/chronicle");
    await page.route("**/graphql", (route) => route.abort());
    await page.reload();
    expect(await page.getByRole("alert").textContent()).toContain("The gateway does not answer");
  });
});

describe("in Russian", () => {
  it("ends no sentence with two full stops after a day", async () => {
    const { page } = await visit("/chronicle", { language: "ru" });
    await page.locator("#holders").waitFor();
    const text = await page.locator("main").textContent();
    expect(text?.match(/.{20}[^.]\.\.(?!\.)/g) ?? []).toEqual([]);
  });

  it("marks as English what the gateway says in English", async () => {
    const { page } = await visit("/ask", { language: "ru" });
    const json = { errors: [{ message: "Too many requests." }] };
    await page.route("**/graphql", (route) => route.fulfill({ status: 429, json }));
    await page.getByRole("link", { name: "Хроника" }).click();
    expect(await page.getByRole("alert").locator("[lang=en]").textContent()).toBe("Too many requests.");
  });
});

describe("the line of years", () => {
  it("tells a year without a Session from one of which nothing is known", async () => {
    const { page } = await visit("/chronicle");
    await year(page, 2020).waitFor();
    expect(await year(page, 2020).textContent()).toBe("2020none");
    expect(await year(page, 1999).textContent()).toBe("1999not known");
    expect(await year(page, 2011).textContent()).toBe("2011not known");
    expect(await year(page, 2022).textContent()).toBe("2022XXXXXXI");
    expect(await page.locator("main").textContent()).toContain("between 2009 and 2012");
  });

  it("opens what is known of a Session and leaves the rest not known", async () => {
    const { page } = await visit("/chronicle");
    await open(page, "XXIX Session");
    const facts = await page.locator("#session").textContent();
    expect(facts).toContain("28 April 2021");
    expect(facts).toContain("over 550");
    expect(facts).toContain("Convened bynot known");
    expect(facts).toContain("section 1, para. 6");
    await open(page, "XVI Session");
    expect(await page.locator("#session").textContent()).toContain("Heldnot known");
  });
});

describe("terms and votes", () => {
  it("gives the days of a term, or the days seen where no source has them", async () => {
    const { page } = await visit("/chronicle");
    await page.locator("#holders").waitFor();
    const words = await page.locator("section[aria-labelledby=holders]").textContent();
    const text = words?.replaceAll(/\s/g, " ");
    expect(text).toContain("from 20 March 2019, until 28 April 2021");
    expect(text).toContain("start not known, no end known");
    expect(text).toContain("Seen in office: about March – April 2022; 14 December 2025");
  });

  it("counts the votes of each deputy where they are known", async () => {
    const { page } = await visit("/chronicle");
    const row = page.getByRole("row", { name: /Abdrakhmanov/ });
    await row.waitFor();
    expect(await row.textContent()).toContain("298");
    const later = page.getByRole("row", { name: /Kuziev/ }).first();
    expect(await later.textContent()).toContain("not known");
  });
});

describe("the entries", () => {
  it("are sifted by kind, years and words", async () => {
    const { page } = await visit("/chronicle");
    await entries(page).first().waitFor();
    await page.getByLabel("Kind", { exact: true }).selectOption({ label: "Council meeting" });
    await page.getByText("9 entries of").waitFor();
    await page.getByLabel("From year").fill("2021");
    await page.getByText("3 entries of").waitFor();
    await page.getByLabel("Search").fill("ALGYS");
    await page.getByText("1 entry of").waitFor();
    expect(await entries(page).count()).toBe(1);
    await page.getByLabel("To year").fill("2020");
    await page.getByText("Nothing fits").waitFor();
  });
});
