import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectNoSidewaysScroll, useBrowser, visit } from "./browser.ts";
import { textsCut, textsOverlapping } from "./text-room.ts";

useBrowser();

const facts = encodeURIComponent(JSON.stringify({ members: 75, present: 52, votesFor: 34, minuted: true }));

const paths = [
  "/?on=2021-04-28",
  "/?on=2026-07-01",
  "/ask",
  `/ask/council.decision?on=2023-06-01&facts=${facts}`,
  "/ask/session.convocation?on=2025-06-01",
  "/rules",
  "/rules/award.eligibility",
  "/rotation",
  "/calendar",
  "/chronicle",
  "/figures",
  "/register",
  "/register/sessions",
  "/register/feed",
  "/api",
];

it.each(paths)(
  "%s has room for its texts, also at 200 percent: none is cut, and none overlaps",
  async (path) => {
    for (const language of ["ru", "kk"] as const) {
      const { page } = await visit(path, { language });
      for (const size of ["100%", "200%"]) {
        await page.evaluate((to) => {
          document.documentElement.style.fontSize = to;
        }, size);
        await settled(page);
        await expectNoSidewaysScroll(page);
        const cut = await page.evaluate(textsCut);
        const overlapping = await page.evaluate(textsOverlapping);
        expect({ language, size, cut, overlapping }).toEqual({ language, size, cut: [], overlapping: [] });
      }
      await page.context().close();
    }
  },
);

/** What is loaded and drawn later is there. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
