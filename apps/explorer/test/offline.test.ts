import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { useBrowser, type Visited, visit } from "./browser.ts";
import { addressOf, startGateway, stopGateway } from "./gateway.ts";

useBrowser();

it("opens and answers with the gateway gone, and says what is missing without it", async () => {
  const gateway = ownGateway();
  const { page } = await visitKept(gateway);
  await stopGateway(gateway);
  await page.reload();
  await page.getByRole("link", { name: "Is the Council competent to decide?" }).click();
  await page.getByRole("textbox", { name: "members", exact: true }).fill("75");
  await page.getByRole("textbox", { name: "members present" }).fill("49");
  await page.locator("#answer").getByText("1 more needed: members present").waitFor();

  await page.getByRole("link", { name: "Register", exact: true }).click();
  expect(await page.getByRole("alert").first().textContent()).toContain("The gateway does not answer");
});

it("does so too with a gateway that takes the question and says nothing", async () => {
  const gateway = ownGateway();
  const { page } = await visitKept(gateway);
  // The page waits longer than a reader of tests would.
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 20);
  });
  gateway.kill("SIGSTOP");
  onTestFinished(() => void gateway.kill("SIGCONT"));
  await page.reload();
  await page.getByRole("link", { name: "Chronicle", exact: true }).click();
  expect(await page.getByRole("alert").textContent()).toContain("The gateway does not answer");
});

function ownGateway(): ChildProcess {
  const directory = mkdtempSync(join(tmpdir(), "explorer-offline-"));
  chmodSync(directory, 0o755);
  const gateway = startGateway(directory);
  onTestFinished(async () => {
    await stopGateway(gateway);
    rmSync(directory, { recursive: true, force: true });
  });
  return gateway;
}

/** Opens the page, and waits until the browser keeps it. */
async function visitKept(gateway: ChildProcess): Promise<Visited> {
  const visited = await visit("/ask", { address: await addressOf(gateway) });
  await visited.page.evaluate(() => navigator.serviceWorker.ready);
  await visited.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return visited;
}
