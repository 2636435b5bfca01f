import { expect, it } from "vitest";
import { useBrowser, visit } from "./browser.ts";

useBrowser();

it("switches the language at once, tells the browser, and remembers it", async () => {
  const { page, complaints } = await visit("/ask");
  await page.getByRole("combobox", { name: "Language" }).selectOption("kk");
  expect(await page.locator("h1").textContent()).toBe("Сұрақ қою");
  expect(await page.locator("html").getAttribute("lang")).toBe("kk");
  await page.reload();
  expect(await page.locator("h1").textContent()).toBe("Сұрақ қою");
  expect(complaints).toEqual([]);
});

it("counts as each language does", async () => {
  const { page } = await visit("/ask", { language: "ru" });
  const counted = async (words: string) => {
    await page.getByRole("searchbox").fill(words);
    return page.getByRole("status").textContent();
  };
  expect(await counted("кворум")).toMatch(/^\d вопроса$/);
  expect(await counted("кворум сессии")).toBe("1 вопрос");
});

it("remembers the theme", async () => {
  const { page } = await visit("/ask");
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await page.reload();
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe("rgb(16, 24, 30)");
});

it("goes through the page by keyboard, with the way to the content first", async () => {
  const { page } = await visit("/ask");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("To the content");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("find");
});

it("closes the menu of a narrow window by Escape, and gives the focus back to its button", async () => {
  const { page } = await visit("/ask", { width: 390 });
  const button = page.getByRole("button", { name: "Menu" });
  await button.click();
  await page.getByRole("link", { name: "Rulebook" }).focus();
  await page.keyboard.press("Escape");
  expect(await button.getAttribute("aria-expanded")).toBe("false");
  expect(await page.getByRole("navigation").isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-controls"))).toBe("menu");
});
