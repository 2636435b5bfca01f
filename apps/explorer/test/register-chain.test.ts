import { describe, expect, it } from "vitest";
import { useBrowser, visit } from "./browser.ts";

useBrowser();

/** Verifies the register after one document of the chain was put in place of another. */
async function verifyTampered(tamper: (documents: string[]) => string[]) {
  const { page } = await visit("/register/verification?institution=sample");
  await page.route("**/graphql", async (route) => {
    const response = await route.fetch();
    const body = await response.json();
    const documents = body.data.acts.nodes.map(({ document }: { document: string }) => document);
    body.data.acts.nodes = tamper(documents).map((document) => ({ document }));
    await route.fulfill({ response, json: body });
  });
  await page.getByRole("button", { name: "Verify this register" }).click();
  return page.getByRole("alert").textContent();
}

describe("the verification in the page", () => {
  it.each([
    ["en", /^✓ \d+ acts verified: every hash/],
    ["ru", /^✓ Проверено \d+ действи[йяе]/],
    ["kk", /^✓ \d+ әрекет тексерілді/],
  ] as const)("computes every hash again and says so in %s", async (language, said) => {
    const { page, complaints } = await visit("/register/verification?institution=sample", { language });
    await page.locator("main button.primary").click();
    const found = page.getByRole("status").filter({ hasText: "✓" });
    expect(await found.locator("p").first().textContent()).toMatch(said);
    expect(await found.locator("code").textContent()).toMatch(/^[0-9a-f]{64}$/);
    expect(complaints).toEqual([]);
  });

  it("names an act that was changed", async () => {
    const said = await verifyTampered((documents) =>
      documents.map((document, i) =>
        i === 6 ? document.replace('"actor":"sample"', '"actor":"other"') : document,
      ),
    );
    expect(said).toContain("The chain is broken at act 7");
    expect(said).toContain("its hash is not that of what it says");
    expect(said).toContain("6 acts before it hold");
  });

  it("names an act that is missing", async () => {
    const said = await verifyTampered((documents) => documents.filter((_, i) => i !== 9));
    expect(said).toContain("Act 10 is missing");
  });

  it("names an act that follows another", async () => {
    const said = await verifyTampered((documents) =>
      documents.map((document, i) =>
        i === 3 ? document.replace(/"previous":"./, '"previous":"g') : document,
      ),
    );
    expect(said).toContain("Act 4 does not follow the act before it");
  });

  it("names an act that cannot be read", async () => {
    const said = await verifyTampered((documents) =>
      documents.map((document, i) => (i === 1 ? "{" : document)),
    );
    expect(said).toContain("Act 2 cannot be read");
  });

  it("says that the gateway is gone, and verifies when it is back", async () => {
    const { page } = await visit("/register/verification?institution=sample");
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("button", { name: "Verify this register" }).click();
    await page.getByRole("alert").getByText("The gateway does not answer").waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Ask again" }).click();
    await page.getByText(/acts verified/).waitFor();
  });
});
