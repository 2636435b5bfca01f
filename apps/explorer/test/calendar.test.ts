import { readFile } from "node:fs/promises";
import { type CalendarRequest, calendar, iCalendar, sessionsHeld } from "@apk-governance/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { daysInText } from "../src/words/days-in-text.ts";
import { expectAccessible, expectNoSidewaysScroll, useBrowser, visit } from "./browser.ts";

useBrowser();

const path =
  "/calendar?from=2021-01-01&to=2022-01-01&meeting=2020-12-11&meeting=2021-06-09&session=2021-04-28" +
  "&term=1+2020-06-01+2021-06-01+Vainakh&recommendation=2021-05-01+-+r-1&deadline=30";
const request: CalendarRequest = {
  ...{ from: "2021-01-01", to: "2022-01-01" },
  councilMeetings: ["2020-12-11", "2021-06-09"],
  sessions: ["2021-04-28"],
  viceChairTerms: [{ seat: 1, association: "Vainakh", from: "2020-06-01", to: "2021-06-01" }],
  recommendations: [{ id: "r-1", sentOn: "2021-05-01", consideredOn: null }],
  policy: { considerationDeadlineDays: 30 },
};

/** The last days of the duties shown, in order. */
function dues(page: Page): Promise<(string | null)[]> {
  const times = page.locator("article time");
  return times.evaluateAll((all) => all.map((time) => time.getAttribute("datetime")));
}

const words = {
  en: [
    "Calendar of duties",
    "May 2021",
    "done on 9 June 2021",
    "the day has passed, nothing is entered that meets it",
  ],
  ru: [
    "Календарь обязанностей",
    "май 2021 г.",
    "исполнено 9 июня 2021 г.",
    "срок прошёл, исполнение не указано",
  ],
  kk: [
    "Міндеттер күнтізбесі",
    "2021 ж. мамыр",
    "орындалды: 2021 ж. 9 маусым",
    "мерзім өтті, орындалғаны көрсетілмеген",
  ],
} as const;

test.each(["en", "ru", "kk"] as const)("a link brings back the duties, by month, in %s", async (language) => {
  const { page, complaints } = await visit(path, { language });
  const [title, month, met, passed] = words[language];
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByRole("heading", { level: 3, name: month }).waitFor();
  const duties = calendar(request);
  expect(await dues(page)).toEqual(duties.map(({ due }) => due));
  for (const { message } of duties) await page.getByText(daysInText(message[language], language)).waitFor();
  await page.getByText(met).first().waitFor();
  await page.getByText(passed).first().waitFor();
  expect(complaints).toEqual([]);
});

test("what is entered changes the duties and the address at once", async () => {
  const { page, complaints } = await visit("/calendar?from=2021-01-01&to=2022-01-01");
  expect(await dues(page)).toEqual(["2021-12-31"]);
  await page.getByRole("button", { name: "Add from the chronicle: 4" }).click();
  await expect.poll(() => dues(page)).toEqual(["2021-05-11", "2021-06-11", "2021-12-09", "2021-12-31"]);

  await page.locator("summary", { hasText: "Bylaws, where the sources are silent" }).click();
  await page.getByLabel("how the six months are counted").selectOption("half-year");
  await expect.poll(() => dues(page)).toEqual(["2021-06-30", "2021-06-30", "2021-12-31", "2021-12-31"]);
  await page.getByText("as the operator's policy counts").first().waitFor();

  await page.locator("summary", { hasText: "Recommendations of the Session" }).click();
  await page.getByRole("button", { name: "Add a recommendation" }).click();
  await page.getByLabel("days in which a state body considers a recommendation").fill("10");
  await expect.poll(() => dues(page)).toContain("2021-01-11");
  await page.waitForURL(
    (url) => url.searchParams.get("deadline") === "10" && url.searchParams.get("mode") === "half-year",
  );
  await page.reload();
  await expect.poll(() => dues(page)).toContain("2021-01-11");
  expect(complaints).toEqual([]);
});

test("an address without anything opens with the Sessions that the chronicle dates", async () => {
  const { page } = await visit("/calendar");
  const last = sessionsHeld.at(-1)?.held?.from ?? "";
  expect(await page.locator(`input[type=date][value="${last}"]`).count()).toBe(1);
  await page.getByText("in the chronicle").first().waitFor();
});

test("a duty says how it stands: to come, planned, late", async () => {
  const { page } = await visit(
    "/calendar?from=2025-01-01&to=9998-12-31&meeting=2025-01-01&meeting=2025-08-01&session=9990-04-01",
  );
  await page.getByText("done late, on 1 August 2025").waitFor();
  await page.getByRole("button", { name: /^Show all \d+ duties$/ }).waitFor();
});

test.each([
  ["a period that ends first", "/calendar?from=2021-01-01&to=2020-01-01", "The period ends after it starts."],
  [
    "a term that ends first",
    "/calendar?from=2021-01-01&to=2022-01-01&term=1+2021-02-01+2021-01-01+a",
    "A term ends after it starts.",
  ],
  [
    "a recommendation considered first",
    "/calendar?from=2021-01-01&to=2022-01-01&recommendation=2021-02-01+2021-01-01+a",
    "It was considered before it was sent.",
  ],
  [
    "two recommendations of one id",
    "/calendar?from=2021-01-01&to=2022-01-01&recommendation=2021-02-01+-+a&recommendation=2021-03-01+-+a",
    "This id is named twice.",
  ],
  [
    "a deadline below 0",
    "/calendar?from=2021-01-01&to=2022-01-01&deadline=-1",
    "A whole number of 0 or more.",
  ],
])("%s: the refusal stands at the field", async (_, link, message) => {
  const { page, complaints } = await visit(link);
  await page.getByRole("heading", { name: "There is no calendar yet" }).waitFor();
  const problem = page.locator("form").getByText(message);
  await problem.waitFor({ state: "attached" });
  expect(await problem.isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test.each(["en", "ru", "kk"] as const)(
  "the file saved in %s has the bytes that core gives",
  async (language) => {
    const { page, complaints } = await visit(path, { language });
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: /\.ics/ }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe("duties.ics");
    const bytes = await readFile(await download.path());
    expect(bytes.equals(Buffer.from(iCalendar(calendar(request), { language })))).toBe(true);
    expect(complaints).toEqual([]);
  },
);

test("a month of the strip leads to its duties, and a duty to its condition", async () => {
  const { page } = await visit(path);
  await page.getByRole("link", { name: /^June 2021/ }).click();
  await page.waitForURL(/#m-2021-06$/);
  await page.getByRole("link", { name: "council.cadence.interval" }).first().click();
  await page.waitForURL(/\/rules\/council\.cadence#interval$/);
  await page.getByRole("heading", { level: 1, name: "Cadence of the Council" }).waitFor();
});

test("works with the gateway gone", async () => {
  const { page } = await visit("/rules");
  await page.route("**/graphql", (route) => route.abort());
  await page.getByRole("link", { name: "Calendar", exact: true }).click();
  await page.getByRole("heading", { name: "Duties", exact: true }).waitFor();
  expect((await dues(page)).length).toBeGreaterThan(2);
});

test("the query behind the page asks the gateway for the same duties and file", async () => {
  const { page } = await visit(path, { language: "ru" });
  const link = await page.getByRole("link", { name: "Запрос этой страницы" }).getAttribute("href");
  const { searchParams } = new URL(link ?? "", "http://page");
  const body = {
    query: searchParams.get("query"),
    variables: JSON.parse(searchParams.get("variables") ?? ""),
  };
  const answer = await page.evaluate(async (asked) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(asked) });
    return response.json();
  }, body);
  const duties = calendar(request);
  expect(answer.data.calendar.duties.map(({ id }: { id: string }) => id)).toEqual(duties.map(({ id }) => id));
  expect(answer.data.calendar.iCalendar).toBe(iCalendar(duties, { language: "ru" }));
});

test.each(["light", "dark"] as const)(
  "is accessible and fits a narrow window in the %s theme",
  async (theme) => {
    for (const link of [
      path,
      "/calendar?from=2021-01-01&to=2020-01-01&recommendation=2021-02-01+2021-01-01+a",
    ]) {
      const { page, complaints } = await visit(link, { theme, width: 320, language: "kk" });
      await expectNoSidewaysScroll(page);
      for (const group of await page.locator("form > details").all())
        await group.evaluate((details) => details.setAttribute("open", ""));
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      expect(complaints).toEqual([]);
    }
  },
);
