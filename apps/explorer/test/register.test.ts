import { describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, useBrowser, visit } from "./browser.ts";
import { give, tokenFor } from "./token.ts";

useBrowser();

const inWords = {
  en: { title: "Register", session: "Session, 24 April 2024", approved: "Decision of the Session approved" },
  ru: {
    title: "Реестр",
    session: "Сессия, 24 апреля 2024 г.",
    approved: "Решение Сессии утверждено",
  },
  kk: { title: "Тізілім", session: "Сессия, 2024", approved: "Сессия шешімі бекітілді" },
} as const;

describe.each(["en", "ru", "kk"] as const)("the register in %s", (language) => {
  it("leads from the register to a list, to a record, to the acts and to what allowed them", async () => {
    const { page, complaints } = await visit("/register?institution=sample", { language });
    const words = inWords[language];
    expect(await page.locator("h1").textContent()).toBe(words.title);
    await page.getByRole("main").locator("li a[href^='/register/sessions']").last().click();
    await page.getByRole("heading", { level: 2 }).getByText(words.session).click();
    await page.getByRole("heading", { level: 1, name: words.session }).waitFor();
    await page.getByRole("heading", { level: 3, name: words.approved }).first().waitFor();

    const act = page.locator("#act-2");
    await act.locator("summary").first().click();
    expect(await act.locator("[data-verdict=satisfied]").count()).toBeGreaterThan(3);
    expect(await act.locator("[data-certainty]").count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  });
});

describe("a record", () => {
  it("links each assessment to the question that it answered", async () => {
    const { page } = await visit("/register/sessions?institution=sample");
    await page.getByRole("link", { name: "Session, 24 April 2024" }).click();
    await page.locator("#act-2 summary").first().click();
    await page.locator("#act-2").getByRole("link", { name: "Open this question" }).click();
    await page.waitForURL("**/ask/session.convocation?**");
    const asked = new URL(page.url()).searchParams;
    expect(asked.get("on")).toBe("2024-03-01");
    expect(JSON.parse(asked.get("facts") ?? "{}")).toMatchObject({ kind: "regular", date: "2024-04-24" });
  });

  it("says so where there is none", async () => {
    const id = encodeURIComponent("session:apk:01a20fa3-da5d-7101-921a-3d91bca88aae");
    const { page } = await visit(`/register/sessions/${id}`);
    await page.getByText("The register has no such record").waitFor();
  });
});

describe("a list", () => {
  it("is filtered by status, by the filter of its kind and by days, and keeps them in the address", async () => {
    const { page } = await visit("/register/nominations?institution=sample");
    await page.getByRole("combobox", { name: "Status" }).selectOption({ label: "declined" });
    await page.getByRole("link", { name: "D. Early (invented)" }).waitFor();
    await page.getByRole("link", { name: "C. Worthy (invented)" }).waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("link", { name: "D. Early (invented)" }).waitFor();
    await page.getByRole("combobox", { name: "Award" }).selectOption("ALGYS");
    await page.getByText("No record fits these filters.").waitFor();
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByLabel("Opened before").fill("2024-03-05");
    await page.getByRole("link", { name: "C. Worthy (invented)" }).waitFor();
    await page.getByRole("link", { name: "D. Early (invented)" }).waitFor({ state: "detached" });
  });

  it("goes forward and back by cursor, and counts only when asked", async () => {
    const { page } = await visit("/register/members?institution=sample&size=10");
    const asked: Record<string, unknown>[] = [];
    await page.route("**/graphql", (route) => {
      const body = route.request().postDataJSON();
      asked.push(body.variables);
      // The sample has no more members than the smallest page shows.
      const { first, last } = body.variables;
      body.variables = { ...body.variables, ...(first && { first: 2 }), ...(last && { last: 2 }) };
      return route.continue({ postData: JSON.stringify(body) });
    });
    await page.getByRole("combobox", { name: "On a page" }).selectOption("25");
    await page.getByRole("link", { name: "G. Leaving (invented)" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("link", { name: "G. Leaving (invented)" }).waitFor();
    await page.getByRole("button", { name: "Previous" }).click();
    await page.getByRole("link", { name: "E. Member (invented)" }).waitFor();
    expect(asked.every(({ counted }) => counted === false)).toBe(true);
    await page.getByRole("button", { name: "Count all" }).click();
    await page.getByText("3 records in all").waitFor();
  });

  it("of an institution without acts leads to the invented year", async () => {
    const { page, complaints } = await visit("/register/sessions");
    await page.getByText("Nothing is recorded in this register yet.").waitFor();
    await page.getByRole("link", { name: "Look at the invented year" }).click();
    await page.getByText(/^Invented\. Everything/).waitFor();
    expect(complaints).toEqual([]);
  });
});

it("shows the register of a region by its name, and takes no name that cannot be one", async () => {
  const { page } = await visit("/register");
  await page.getByRole("combobox", { name: "Register of" }).selectOption({ label: "another region …" });
  const name = page.getByRole("textbox", { name: /regional register/ });
  await name.fill("Алматы");
  await page.getByRole("button", { name: "Show" }).click();
  expect(new URL(page.url()).search).toBe("");
  await name.fill("almaty");
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL("**/register?institution=apk%2Falmaty");
});

it("offers the registers in which something is recorded, each with how many acts it has", async () => {
  const institution = "apk/offered";
  const mutation = `mutation ($command: CommandInput!) {
    result: sessionPropose(command: $command, facts: {}) { __typename } }`;
  const command = { institution, on: "2024-01-10", office: "COUNCIL", key: "1" };
  await give(tokenFor(institution, "council"), mutation, { command });
  const { page } = await visit("/register");
  const choice = page.getByRole("combobox", { name: "Register of" });
  await choice.selectOption({ label: "offered: 1 act" });
  await page.waitForURL("**/register?institution=apk%2Foffered");
  await page.getByText("Regular Session proposed").waitFor();
});

describe("without the gateway", () => {
  it("says that it is gone, and asks again when told to", async () => {
    const { page } = await visit("/register?institution=sample");
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("link", { name: "Sessions" }).first().click();
    await page.getByRole("alert").getByText("The gateway does not answer").waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Ask again" }).click();
    await page.getByRole("link", { name: "Session, 24 April 2024" }).waitFor();
  });
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it.each([
    "/register?institution=sample",
    "/register/members?institution=sample",
    "/register/feed?institution=sample",
    "/register/verification?institution=sample",
  ])("%s is accessible", async (path) => {
    const { page, complaints } = await visit(path, { theme });
    await page.waitForTimeout(500);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });

  it("a record with its history opened is accessible", async () => {
    const { page } = await visit("/register/sessions?institution=sample", { theme });
    await page.getByRole("link", { name: "Session, 24 April 2024" }).click();
    await page.locator("#act-2").waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await expectAccessible(page);
  });
});

describe("at 320 pixels", () => {
  it.each([
    "/register?institution=sample",
    "/register/vice-chair-terms?institution=sample",
    "/register/feed?institution=sample",
    "/register/verification?institution=sample",
  ])("%s needs no scrolling sideways, in the longest language", async (path) => {
    const { page } = await visit(path, { width: 320, language: "kk" });
    await page.waitForTimeout(500);
    await expectNoSidewaysScroll(page);
  });

  it("a record with all its details does not, either", async () => {
    const { page } = await visit("/register/sessions?institution=sample", { width: 320, language: "ru" });
    await page.getByRole("link", { name: "Сессия, 24 апреля 2024 г." }).click();
    await page.locator("#act-2").waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await expectNoSidewaysScroll(page);
  });
});
