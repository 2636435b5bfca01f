import { describe, expect, it } from "vitest";
import { useBrowser, visit } from "./browser.ts";
import { give, tokenFor } from "./token.ts";

useBrowser();

const propose = `mutation ($command: CommandInput!, $facts: SessionProposeFacts!) {
  result: sessionPropose(command: $command, facts: $facts) { __typename } }`;

function record(institution: string, key: string) {
  const command = { institution, on: "2024-01-10", office: "COUNCIL", key };
  return give(tokenFor(institution, "council"), propose, { command, facts: {} });
}

describe("the feed", () => {
  it.each([
    ["en", "Connected: new acts appear at once", "1 new act since", "Regular Session proposed"],
    [
      "ru",
      "Связь есть: новые действия появляются сразу",
      "1 новое действие",
      "Предложен созыв очередной Сессии",
    ],
    ["kk", "Байланыс бар: жаңа әрекеттер бірден шығады", "1 жаңа әрекет", "Кезекті Сессияны шақыру ұсынылды"],
  ] as const)("shows an act that is recorded meanwhile, in %s", async (language, live, arrived, title) => {
    const institution = `feed-${language}`;
    const { page, complaints } = await visit(`/register/feed?institution=${institution}`, { language });
    await page.getByText(live).waitFor();
    await record(institution, "1");
    await page.getByText(arrived).waitFor();
    await page.locator("[data-new=true]").getByText(title).waitFor();
    expect(complaints).toEqual([]);
  });

  it("says when it is cut off, connects again, and misses nothing", async () => {
    const institution = "feed-cut";
    await record(institution, "1");
    const { page } = await visit(`/register/feed?institution=${institution}`);
    await page.getByText("Connected").waitFor();
    let isCut = true;
    await page.route("**/register/acts?**", (route) => (isCut ? route.abort() : route.continue()));
    // The filter of the list opens the feed anew.
    await page.getByRole("combobox", { name: "Kind of record" }).selectOption("session");
    await page.getByText("Cut off: trying to connect again").waitFor();
    await record(institution, "2");
    isCut = false;
    await page.getByText("1 new act since").waitFor();
    await page.getByText("Connected").waitFor();
    expect(await page.locator("main ol li").count()).toBe(2);
  });

  it("goes back to the first act, a page at a time, and shows those of a kind or an office alone", async () => {
    const { page } = await visit("/register/feed?institution=sample");
    const acts = page.locator("main ol li");
    const earlier = page.getByRole("button", { name: "Earlier acts" });
    await earlier.click();
    await expect.poll(() => acts.count()).toBe(40);
    await earlier.click();
    await earlier.waitFor({ state: "detached" });
    expect(await acts.last().textContent()).toContain("Regular Session proposed");
    await page.getByRole("combobox", { name: "Office" }).selectOption({ label: "Accreditation commission" });
    await expect.poll(() => acts.count()).toBe(2);
  });
});
