import { describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, useBrowser, visit } from "./browser.ts";
import { give, tokenFor, useToken } from "./token.ts";

useBrowser();

const agree = `mutation ($command: CommandInput!) { result: councilMeetingAgree(command: $command) { __typename } }`;

/** A register of its own for each test. */
let made = 0;
function freshRegister(): string {
  made += 1;
  return `acting-${made}`;
}

describe("with a token", () => {
  it("records an act that the offices may perform, and leads to it", async () => {
    const institution = freshRegister();
    const { page, complaints } = await visit(`/register/sessions?institution=${institution}`);
    await useToken(page, tokenFor(institution, "council"));
    await page.getByText(`developer in the register ${institution}`).waitFor();
    await page.getByLabel("Day of the act").fill("2024-01-10");
    await page.getByRole("button", { name: "Propose the regular Session – Council of the Assembly" }).click();
    await page.getByLabel("Agenda").fill("Unity\nAccord");
    await page.getByRole("button", { name: "Record this act" }).click();
    await page.getByRole("alert").getByText("Recorded").waitFor();
    await page.getByRole("link", { name: "See the act in the register" }).click();
    await page.locator("#act-1").getByText("Accord; Unity").waitFor();
    expect(page.url()).not.toContain("eyJ");
    expect(complaints).toEqual([]);
  });

  it.each([
    ["ru", "Предложить созыв очередной Сессии – Совет Ассамблеи", "Записать это действие", "Записано"],
    ["kk", "Кезекті Сессияны шақыруды ұсыну – Ассамблея Кеңесі", "Осы әрекетті жазу", "Жазылды"],
  ] as const)("does so in %s", async (language, command, record, recorded) => {
    const institution = freshRegister();
    const { page, complaints } = await visit(`/register/sessions?institution=${institution}`, { language });
    await useToken(page, tokenFor(institution, "council"));
    await page.locator("details input[type=date]").fill("2024-01-10");
    await page.getByRole("button", { name: command }).click();
    await page.getByRole("button", { name: record }).click();
    await page.getByRole("alert").getByText(recorded).waitFor();
    expect(complaints).toEqual([]);
  });

  it("explains a refusal: the reason, the findings, and how many votes were short", async () => {
    const institution = freshRegister();
    const offices = ["apk-chairman", "secretariat-head", "council"];
    const { page } = await visit(`/register/council-meetings?institution=${institution}`);
    await useToken(page, tokenFor(institution, ...offices));
    const day = page.getByLabel("Day of the act");
    const record = page.getByRole("button", { name: "Record this act" });
    const choose = async (command: RegExp) => {
      await day.fill("2024-01-31");
      await page.getByRole("button", { name: command }).first().click();
    };
    await choose(/^Agree to a meeting of the Council – Chairman/);
    await record.click();
    await page.getByRole("link", { name: "See the act in the register" }).click();
    await choose(/^Convene the Council/);
    await page.getByLabel("Date", { exact: true }).fill("2024-01-31");
    await record.click();
    await page.locator("#act-2").waitFor();
    await choose(/^Open the meeting/);
    await page.getByLabel("Members", { exact: true }).fill("75");
    await page.getByLabel("Members present").fill("52");
    await record.click();
    await page.locator("#act-3").waitFor();
    await choose(/^Take a decision/);
    await page.getByLabel("Matter").selectOption("other");
    await page.getByLabel("Members present").fill("52");
    await page.getByLabel("Votes for").fill("34");
    await page.getByLabel("Votes against").fill("10");
    await page.getByLabel("Abstained").fill("8");
    await record.click();
    const refusal = page.getByRole("alert");
    await refusal.getByText("Refused; nothing was recorded").waitFor();
    expect(await refusal.textContent()).toContain("A rule stands against it.");
    expect(await refusal.textContent()).toContain("1 more is needed");
    expect(await refusal.locator("[data-verdict=violated]").count()).toBeGreaterThan(0);
    expect(await page.locator("#act-4").count()).toBe(0);
    await expectAccessible(page);
  });

  it("says who may where the act is not that office's, by which article", async () => {
    const institution = freshRegister();
    const { page } = await visit(`/register/sessions?institution=${institution}`);
    await useToken(page, tokenFor(institution, "secretariat"));
    await page.getByLabel("Day of the act").fill("2024-01-10");
    await page.locator("summary", { hasText: "Other acts" }).click();
    await page.getByRole("button", { name: "Propose the regular Session – Secretariat" }).click();
    await page.getByRole("button", { name: "Record this act" }).click();
    const answer = page.getByRole("alert");
    await answer.getByText("Not for this office; nothing was recorded").waitFor();
    await answer.getByText("Council of the Assembly").first().waitFor();
    expect(await answer.textContent()).toContain("art. 10(4)(3)");
  });

  it("names the fields that cannot be used, before anything is sent", async () => {
    const institution = freshRegister();
    const { page } = await visit(`/register/associations?institution=${institution}`, { language: "ru" });
    await useToken(page, tokenFor(institution, "state-body"));
    await page.locator("details input[type=date]").fill("2024-01-10");
    await page.getByRole("button", { name: /Зарегистрировать объединение/ }).click();
    await page.getByRole("button", { name: "Записать это действие" }).click();
    await page.getByText("Некоторые поля использовать нельзя").waitFor();
    await page.getByText("Нужно указать").waitFor();
    expect(await page.locator("form [aria-invalid=true]").count()).toBe(1);
  });

  it("says that the record has moved on, and loads it again", async () => {
    const institution = freshRegister();
    const token = tokenFor(institution, "apk-chairman", "council-chairman", "secretariat-head");
    const command = { institution, on: "2024-01-15", office: "APK_CHAIRMAN", key: "1" };
    await give(token, agree, { command });
    const { page } = await visit(`/register/council-meetings?institution=${institution}`);
    await page.getByRole("link", { name: "Council meeting, 15 January 2024" }).click();
    await useToken(page, token);
    await page.getByLabel("Day of the act").fill("2024-01-15");
    await page.getByRole("button", { name: /^Convene the Council – Deputy Chair/ }).click();
    await page.getByLabel("Date", { exact: true }).fill("2024-01-31");
    const record = decodeURIComponent(new URL(page.url()).pathname.split("/")[3] as string);
    const convene = `mutation ($command: CommandInput!, $facts: CouncilMeetingConveneFacts!) {
      result: councilMeetingConvene(command: $command, facts: $facts) { __typename } }`;
    const other = { ...command, record, office: "SECRETARIAT_HEAD", key: "2" };
    expect(await give(token, convene, { command: other, facts: { date: "2024-01-31" } })).toMatchObject({
      result: { __typename: "CouncilMeetingRecorded" },
    });
    await page.getByRole("button", { name: "Record this act" }).click();
    await page.getByRole("alert").getByText("You saw version 1; it is now at version 2.").waitFor();
    await page.getByRole("button", { name: "Load again" }).click();
    await page.locator("#act-2").waitFor();
  });

  it("sends the same command under the same key when the answer was lost, so that it acts once", async () => {
    const institution = freshRegister();
    const { page } = await visit(`/register/sessions?institution=${institution}`);
    await useToken(page, tokenFor(institution, "council"));
    await page.getByLabel("Day of the act").fill("2024-01-10");
    await page.getByRole("button", { name: /^Propose the regular Session/ }).click();
    const keys: string[] = [];
    await page.route("**/graphql", async (route) => {
      const { variables } = route.request().postDataJSON();
      if (!variables.command) return route.continue();
      keys.push(variables.command.key);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await page.getByRole("button", { name: "Record this act" }).click();
    await page.getByRole("alert").getByText("The gateway does not answer.").waitFor();
    await page.getByRole("button", { name: "Record this act" }).click();
    await page.getByRole("alert").getByText("Recorded").waitFor();
    expect(new Set(keys).size).toBe(1);
    await page.getByRole("link", { name: "See the act in the register" }).click();
    await page.locator("#act-1").waitFor();
    expect(await page.locator("[id^=act-]").count()).toBe(1);
  });

  it("refuses what is no token, and forgets the token when told to", async () => {
    const { page } = await visit("/register");
    await useToken(page, "not.a.token");
    await page.getByRole("alert").getByText("This is no token").waitFor();
    await page.getByRole("textbox", { name: "Token" }).fill(tokenFor("apk", "akim"));
    await page.getByRole("button", { name: "Use this token" }).click();
    await page.getByRole("button", { name: "Forget the token" }).click();
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.getItem("token")])).toEqual([
      0,
      null,
    ]);
  });

  it("needs no scrolling sideways at 320 pixels, and is accessible in the dark", async () => {
    const { page } = await visit("/register/nominations?institution=acting-narrow", {
      width: 320,
      theme: "dark",
      language: "ru",
    });
    await useToken(page, tokenFor("acting-narrow", "association", "secretariat-head"));
    await page.locator("details input[type=date]").fill("2024-03-04");
    await page
      .getByRole("button", { name: /^Внести представление|^Представить/ })
      .first()
      .click();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
