import { readFile } from "node:fs/promises";
import { planViceChairRotation, rotationChoices } from "@apk-governance/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, useBrowser, visit } from "./browser.ts";

useBrowser();

const plan = "/rotation?from=2027-02-01&years=3&seats=2&id=a&name=Alpha&id=b&name=Beta&id=c&name=";
const request = { associations: ["a", "b", "c"], from: "2027-02-01", years: 3 };
const names: Readonly<Record<string, string>> = { a: "Alpha", b: "Beta", c: "c" };

/** The names in the lane of a seat, in order. */
function lane(page: Page, seat: number): Promise<string[]> {
  return page.locator(`ol[aria-labelledby="seat-${seat}"] strong`).allTextContents();
}

function planned(seat: number, of = request): string[] {
  return planViceChairRotation(of)
    .filter((term) => term.seat === seat)
    .map(({ association }) => names[association] ?? association);
}

const words = {
  en: ["Rotation", "6 terms planned", "Seat 1"],
  ru: ["Ротация", "Запланировано 6 сроков", "Место 1"],
  kk: ["Ротация", "6 мерзім жоспарланды", "1-орын"],
} as const;

test.each(["en", "ru", "kk"] as const)("a link brings back the plan, in %s", async (language) => {
  const { page, complaints } = await visit(plan, { language });
  const [title, count, seat] = words[language];
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByText(count).waitFor();
  await page.getByRole("heading", { level: 3, name: seat }).waitFor();
  expect(await lane(page, 1)).toEqual(planned(1));
  expect(await lane(page, 2)).toEqual(planned(2));
  for (const choice of rotationChoices) await page.getByText(choice.says[language]).waitFor();
  expect(complaints).toEqual([]);
});

test("moving the start by field, button and slider moves the plan and the address at once", async () => {
  const { page, complaints } = await visit(plan);
  const first = page.locator('ol[aria-labelledby="seat-1"] time').first();
  await page.getByRole("button", { name: "A month later" }).click();
  expect(await first.getAttribute("datetime")).toBe("2027-03-01");
  await page.getByLabel("First day of the first terms").fill("2027-04-10");
  expect(await first.getAttribute("datetime")).toBe("2027-04-10");
  const slider = page.getByLabel("Move the start");
  await slider.press("ArrowRight");
  expect(await first.getAttribute("datetime")).toBe("2027-04-11");
  expect(await slider.getAttribute("aria-valuetext")).toBe("11 April 2027");

  const box = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  const dragged = (await first.getAttribute("datetime")) ?? "";
  expect(dragged > "2029-01-01").toBe(true);
  await page.waitForURL((url) => url.searchParams.get("from") === dragged);
  expect(complaints).toEqual([]);
});

test("associations are added, moved and removed, and the plan is that of the planner", async () => {
  const { page } = await visit(plan);
  await page.getByRole("button", { name: "Add an association" }).click();
  await page.getByText("An id is needed.").waitFor();
  await page.getByLabel("Id of association 4").fill("d");
  expect(await lane(page, 1)).toEqual(planned(1, { ...request, associations: ["a", "b", "c", "d"] }));
  await page.getByRole("button", { name: "Move d up" }).click();
  expect(await page.getByLabel("Id of association 3").inputValue()).toBe("d");
  await page.getByRole("button", { name: "Remove c" }).click();
  expect(await lane(page, 2)).toEqual(planned(2, { ...request, associations: ["a", "b", "d"] }));
  await page.waitForURL((url) => url.searchParams.getAll("id").join() === "a,b,d");
});

test.each([
  ["too few associations", "/rotation?from=2027-02-01&years=3&id=a", /No plan is possible/],
  ["an id named twice", "/rotation?from=2027-02-01&years=3&id=a&id=b&id=a", /named twice/],
  ["a day before the rule", "/rotation?from=2008-10-19&years=1&id=a&id=b", /not in force on this day/],
  ["no years", "/rotation?from=2027-02-01&years=0&id=a&id=b", /whole number from 1 to 1000/],
  [
    "a term that reaches into the plan",
    "/rotation?from=2027-02-01&years=1&id=a&id=b&term=1+2026-01-01+2027-03-01+a",
    /before the plan starts/,
  ],
  [
    "terms that overlap",
    "/rotation?from=2027-02-01&years=1&id=a&id=b&term=1+2025-01-01+2026-01-01+a&term=1+2025-06-01+2026-06-01+b",
    /overlaps another/,
  ],
] as const)("%s: the planner's refusal stands at the field", async (_, path, message) => {
  const { page, complaints } = await visit(path);
  await page.getByRole("heading", { name: "There is no plan yet" }).waitFor();
  await page.getByText(message).waitFor();
  expect(complaints).toEqual([]);
});

test("history decides who follows, and stands in the chart", async () => {
  const history = [{ seat: 1, association: "a", from: "2026-02-01", to: "2027-02-01" }];
  const { page } = await visit(`${plan}&term=1+2026-02-01+2027-02-01+a`);
  expect(await lane(page, 1)).toEqual(["Alpha", ...planned(1, { ...request, history } as typeof request)]);
  expect(await page.locator('ol[aria-labelledby="seat-1"] a').count()).toBe(3);
});

test("the table says what the chart says", async () => {
  const { page } = await visit(plan);
  await page.getByText("As a table").click();
  await page.locator("tbody tr").first().waitFor();
  const rows = await page
    .locator("tbody tr")
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll("td")].slice(0, 2).map((cell) => cell.textContent)),
    );
  const expected = planViceChairRotation(request);
  expect(rows).toEqual(expected.map(({ seat, association }) => [String(seat), names[association]]));
});

test("a planned appointment opens its question with the predecessor of the seat", async () => {
  const { page } = await visit(plan);
  const link = await page.locator('ol[aria-labelledby="seat-2"] a').nth(2).getAttribute("href");
  const url = new URL(link ?? "", "http://page");
  expect(url.pathname).toBe("/ask/vice-chair.appointment");
  expect(url.searchParams.get("on")).toBe("2029-02-01");
  const [, before, association] = planned(2);
  expect(JSON.parse(url.searchParams.get("facts") ?? "")).toMatchObject({
    ...{ association, outgoingAssociation: before, otherViceChairs: 1, termMonths: 12 },
  });
});

test("the plan is saved as a calendar file in the language of the page, and as JSON", async () => {
  const { page, complaints } = await visit(plan, { language: "kk" });
  const ics = await saved(page, "Күнтізбе файлы (.ics)");
  expect(ics.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(6);
  expect(ics).toContain("DTSTART;VALUE=DATE:20280201");
  expect(ics.replaceAll("\r\n ", "")).toContain(
    "SUMMARY;LANGUAGE=kk:Төрағаның қоғамдық орынбасарының мерзімі аяқталады",
  );
  expect(ics.replaceAll("\r\n ", "")).toContain("Alpha");
  const json = JSON.parse(await saved(page, "JSON"));
  expect(json.terms).toEqual(planViceChairRotation(request));
  expect(complaints).toEqual([]);
});

async function saved(page: Page, button: string): Promise<string> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  return readFile(await (await saving).path(), "utf8");
}

test("the register offers its associations, which take the place of the letters", async () => {
  const { page, complaints } = await visit("/rotation", { language: "ru" });
  await page.getByText("A, B и C стоят вместо объединений.").waitFor();
  await page.getByText("Из реестра").click();
  for (const name of ["One", "Two", "Three"])
    await page.getByRole("button", { name: `Добавить: Association ${name} (invented)` }).click();
  await expect.poll(() => lane(page, 1)).toHaveLength(3);
  expect((await lane(page, 1)).every((name) => name.endsWith("(invented)"))).toBe(true);
  expect(complaints).toEqual([]);
});

test("with the gateway gone the plan is made, and the register says that it is away", async () => {
  const { page } = await visit("/rules");
  await page.route("**/graphql", (route) => route.abort());
  await page.getByRole("link", { name: "Rotation", exact: true }).click();
  await page.getByText("6 terms planned").waitFor();
  await page.getByText("From the register").click();
  await page.getByText("The register cannot be reached.").waitFor();
});

test("the query behind the page asks the gateway for the same plan", async () => {
  const { page } = await visit(plan);
  const link = await page.getByRole("link", { name: "The query behind this page" }).getAttribute("href");
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
  expect(answer.data.planViceChairRotation.terms).toEqual(planViceChairRotation(request));
});

test.each(["light", "dark"] as const)(
  "is accessible and fits a narrow window in the %s theme",
  async (theme) => {
    for (const path of [
      `${plan}&term=1+2026-02-01+2027-02-01+a`,
      "/rotation?from=2008-01-01&years=0&id=a&id=a",
    ]) {
      const { page, complaints } = await visit(path, { theme, width: 320, language: "ru" });
      await expectNoSidewaysScroll(page);
      for (const summary of await page.locator("summary").all()) await summary.click();
      await expectAccessible(page);
      expect(complaints).toEqual([]);
    }
  },
);
