import { describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll, useBrowser, visit } from "./browser.ts";

useBrowser();

const facts = { members: 75, present: 52, votesFor: 33, minuted: true, matter: "other" };
const link = (given: object, more = "") =>
  `/ask/council.decision?on=2023-06-01&facts=${encodeURIComponent(JSON.stringify(given))}${more}`;

const inWords = {
  en: {
    question: "Is this decision of the Council adopted?",
    violated: "violated",
    more: "2 more needed: votes for",
  },
  ru: { question: "Принято ли это решение Совета?", violated: "нарушено", more: "недостаёт: 2" },
  kk: { question: "Кеңестің бұл шешімі қабылданды ма?", violated: "бұзылды", more: "жетіспейді: 2" },
} as const;

describe("a question with its answer", () => {
  it.each(["en", "ru", "kk"] as const)("is restored from a link, in words, in %s", async (language) => {
    const { page, complaints } = await visit(link(facts), { language });
    const { question, violated, more } = inWords[language];
    expect(await page.locator("h1").textContent()).toBe(question);
    const answer = page.locator("#answer");
    expect(await answer.getByRole("status").first().textContent()).toContain(violated);
    await answer.getByText(more).waitFor();
    expect(complaints).toEqual([]);
  });

  it("changes as one types, and the address with it", async () => {
    const { page, complaints } = await visit(link(facts));
    await page.getByRole("textbox", { name: "votes for" }).fill("35");
    await page.locator("#answer").getByText("satisfied").first().waitFor();
    await page.waitForURL((url) => url.searchParams.get("facts")?.includes('"votesFor":35') ?? false);
    expect(complaints).toEqual([]);
  });

  it("is mended by a click on the remedy", async () => {
    const { page } = await visit(link(facts));
    await page.getByRole("button", { name: "Apply it here" }).click();
    expect(await page.getByRole("textbox", { name: "votes for" }).inputValue()).toBe("35");
    expect(await page.locator("#answer").getByRole("status").first().textContent()).toContain("satisfied");
  });

  it("names the facts to be answered first, and goes to their fields", async () => {
    const { page } = await visit(link({ members: 75, minuted: true, matter: "other" }));
    const chips = page.locator("#answer").getByRole("button");
    await chips.filter({ hasText: "present" }).first().click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "members present",
    );
  });

  it("refuses what cannot be, at the field that says so, and gives no verdict", async () => {
    const { page } = await visit(link({ members: 75, present: 80, votesFor: "many" }));
    await page.locator("#fact-present").getByText("cannot be, together").waitFor();
    await page.locator("#fact-votesFor").getByText("not a value of this kind").waitFor();
    expect(await page.locator("#answer").textContent()).toContain("No answer");
  });

  it.each([
    ["ru", "вне допустимых пределов: нужно целое число от 1 до 2147483647"],
    ["kk", "рұқсат етілген шектен тыс: 1 мен 2147483647 аралығындағы бүтін сан керек"],
  ] as const)("says what a number may be in the language of the page: %s", async (language, words) => {
    const { page } = await visit(link({ members: -1, matter: "none", minuted: 1 }), { language });
    expect(await page.locator("#fact-members [role=alert]").textContent()).toBe(words);
    expect(await page.locator("main").textContent()).not.toContain("expected");
  });

  it("asks another question with an example", async () => {
    const { page } = await visit("/ask/council.decision?on=2023-06-01");
    await page.getByText("Examples").click();
    await page
      .getByRole("button", { name: /violated/ })
      .first()
      .click();
    expect(await page.locator("#answer").getByRole("status").first().textContent()).toContain("violated");
  });

  it("settles an open question by a policy of the reader's", async () => {
    const given = encodeURIComponent(JSON.stringify({ members: 500, present: 300 }));
    const { page } = await visit(`/ask/session.quorum?on=2023-06-01&facts=${given}`);
    await page.locator("#answer").getByRole("button", { name: "Settle it" }).first().click();
    await page.getByRole("textbox", { name: /numerator/ }).fill("1");
    await page.getByRole("textbox", { name: /denominator/ }).fill("2");
    await page.locator("#answer").getByText("satisfied").first().waitFor();
    await page.waitForURL((url) => url.searchParams.get("policy") === '{"sessionQuorum":[1,2]}');
  });

  it("tells what a certainty means when its word is pressed", async () => {
    const { page } = await visit(link(facts));
    await page.getByRole("button", { name: "Certainty: verified" }).first().click();
    await page.getByText("Read in the act itself.").first().waitFor();
  });

  it("is the assessment of the library, byte by byte, in the file to keep", async () => {
    const { page } = await visit(link(facts));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download JSON" }).click(),
    ]);
    const { assess, canonicalJson } = await import("@apk-governance/core");
    const { councilDecision } = await import("@apk-governance/core/rules");
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const options = { on: "2023-06-01" };
    expect(Buffer.concat(chunks).toString()).toBe(
      canonicalJson(assess(councilDecision, { ...facts, matter: "other" as const }, options)),
    );
  });

  it("prints without the form", async () => {
    const { page } = await visit(link(facts));
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("textbox", { name: "votes for" }).isVisible()).toBe(false);
    expect(await page.locator("#answer").getByText("2 more needed").isVisible()).toBe(true);
  });

  it("needs no gateway", async () => {
    const { page, complaints } = await visit(link(facts));
    await page.route("**/*", (route) => route.abort());
    await page.getByRole("textbox", { name: "votes for" }).fill("35");
    await page.locator("#answer").getByText("satisfied").first().waitFor();
    expect(complaints).toEqual([]);
  });
});

describe("in a narrow window, where the answer is below the form", () => {
  it("tells the verdict beside the way to it, until the answer is in sight", async () => {
    const { page } = await visit(link(facts), { width: 360 });
    const way = page.getByRole("link", { name: "See the answer" });
    expect(await way.textContent()).toContain("violated");
    await page.getByRole("textbox", { name: "votes for" }).fill("35");
    await way.getByText("satisfied").waitFor();
    await way.click();
    await way.waitFor({ state: "detached" });
    expect(await page.locator("#answer").getByRole("status").first().isVisible()).toBe(true);
  });

  it.each(["en", "ru", "kk"] as const)("covers nothing that takes the focus, in %s", async (language) => {
    const { page } = await visit("/ask/award.eligibility", { width: 320, height: 800, language });
    const covered: string[] = [];
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press("Tab");
      covered.push(...(await page.evaluate(coveredByWay)));
    }
    expect(covered).toEqual([]);
  });

  it.each([
    ["en", 360, "/ask/council.decision"],
    ["kk", 360, "/ask/council.decision"],
    ["ru", 768, "/ask/session.convocation"],
  ] as const)("has nothing that axe objects to, in %s at %i pixels: %s", async (language, width, path) => {
    const { page } = await visit(path, { width, height: 800, language });
    await expectAccessible(page);
  });
});

/** In the page: what has the focus, if the way to the answer lies over some part of it. */
function coveredByWay(): string[] {
  const focused = document.activeElement as HTMLElement;
  const way = document.querySelector("a[href='#answer']");
  if (!way || focused === way || focused === document.body) return [];
  const [over, under] = [way.getBoundingClientRect(), focused.getBoundingClientRect()];
  const isCovered =
    under.bottom > over.top && under.top < over.bottom && under.right > over.left && under.left < over.right;
  return isCovered ? [focused.outerHTML.slice(0, 160)] : [];
}

describe("the choice of a question", () => {
  it("finds by words of any language, whatever the page's own", async () => {
    const { page } = await visit("/ask");
    await page.getByRole("searchbox").fill("решение совета");
    await page.getByRole("link", { name: "Is this decision of the Council adopted?" }).click();
    await page.locator("#answer").waitFor();
  });

  it("offers the nearest questions for an address that names none", async () => {
    const { page } = await visit("/ask/council.decison");
    await page.getByRole("link", { name: "council.decision" }).click();
    expect(await page.locator("h1").textContent()).toBe("Is this decision of the Council adopted?");
  });
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it.each([link(facts), link({}), link({ present: "x" }), "/ask"])(
    "%s has nothing that axe objects to",
    async (path) => {
      const { page, complaints } = await visit(path, { theme });
      await expectAccessible(page);
      expect(complaints).toEqual([]);
    },
  );
});

it.each([link(facts), "/ask", "/ask/session.convocation"])("%s fits a window of 320 pixels", async (path) => {
  const { page } = await visit(path, { width: 320, language: "ru" });
  await expectNoSidewaysScroll(page);
});
