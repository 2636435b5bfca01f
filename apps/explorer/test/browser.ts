/** A real Chromium, and pages in it that note whatever a reader should never meet. */
import { parameterLabels } from "@apk-governance/core";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

let browser: Browser;
const windows: BrowserContext[] = [];

/** Not those that the package gives: they put all pages into one process, and web security off. */
const switches = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromium"), args: switches, headless: true });
  });
  // A window left open goes on following the feed, beside all that come after it.
  afterEach(async () => {
    await Promise.all(windows.splice(0).map((window) => window.close()));
  });
  afterAll(() => browser?.close());
}

export interface Visit {
  readonly language?: "en" | "ru" | "kk";
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** Another gateway than that of all tests. */
  readonly address?: string;
  /** Blocked to measure what is loaded: what a worker hands over counts as if it had come unpacked. */
  readonly serviceWorkers?: "allow" | "block";
}

export interface Visited {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught exceptions, violations of the policy, requests to other hosts. */
  readonly complaints: string[];
}

/** Opens an address such as `/ask/council.decision` in a new window. */
export async function visit(path: string, how: Visit = {}): Promise<Visited> {
  const { language = "en", theme = "light", width = 1280, height = 900, address = inject("address") } = how;
  const options: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme: theme,
    locale: language,
    // What is half faded in has no contrast to measure yet.
    reducedMotion: "reduce",
    serviceWorkers: how.serviceWorkers ?? "allow",
  };
  const context = await browser.newContext(options);
  windows.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints = notes(page, address);
  await page.goto(`${address}${path}`);
  await page.locator("h1").first().waitFor();
  return { page, complaints };
}

function notes(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) complaints.push(`asked another host: ${request.url()}`);
  });
  return complaints;
}

/** No violation of WCAG 2.2 AA that axe can see, and no text left unfilled. Axe is run through the driver, since the page's policy forbids a script tag. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectFilled(page);
  const { readFile } = await import("node:fs/promises");
  const { createRequire } = await import("node:module");
  const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags } });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
  });
  expect(found).toEqual([]);
}

/** No text of the page shows a placeholder that was never filled, such as `{count}`; one of the reader's policy may. */
async function expectFilled(page: Page): Promise<void> {
  const text = (await page.locator("body").textContent()) ?? "";
  const open = [...text.matchAll(/\{([a-z]\w*)\}/gi)].map(([, name = ""]) => name);
  expect(open.filter((name) => !Object.hasOwn(parameterLabels, name))).toEqual([]);
}

/** Nothing of the page lies outside the window to the right. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { scroll, window } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(window);
}
