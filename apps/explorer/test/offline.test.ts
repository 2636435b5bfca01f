import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { useBrowser, visit } from "./browser.ts";
import { addressOf, startGateway, stopGateway } from "./gateway.ts";

useBrowser();

it("opens and answers with the gateway gone, and says what is missing without it", async () => {
  const directory = mkdtempSync(join(tmpdir(), "explorer-offline-"));
  chmodSync(directory, 0o755);
  const gateway = startGateway(directory);
  onTestFinished(async () => {
    await stopGateway(gateway);
    rmSync(directory, { recursive: true, force: true });
  });
  const { page } = await visit("/ask", { address: await addressOf(gateway) });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  await stopGateway(gateway);
  await page.reload();
  await page.getByRole("link", { name: "Is the Council competent to decide?" }).click();
  await page.getByRole("textbox", { name: "members", exact: true }).fill("75");
  await page.getByRole("textbox", { name: "members present" }).fill("49");
  await page.locator("#answer").getByText("1 more needed: members present").waitFor();

  await page.getByRole("link", { name: "Register", exact: true }).click();
  expect(await page.getByRole("alert").first().textContent()).toContain("The gateway does not answer");
});
