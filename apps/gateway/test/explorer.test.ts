import { describe, expect, it } from "vitest";
import { serve } from "./serve.ts";

const html = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

describe("the explorer", () => {
  it("is served at / and at each of its addresses, under a policy without inline code or other hosts", async () => {
    const { address } = await serve();
    const pages = await Promise.all(
      ["/", "/ask/council.decision?on=2023-06-01", "/register/feed"].map((path) =>
        fetch(address + path, { headers: html }),
      ),
    );
    const texts = await Promise.all(pages.map((page) => page.text()));
    expect(new Set(texts).size).toBe(1);
    for (const { status, headers } of pages) {
      expect(status).toBe(200);
      expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it("has files that browsers keep for ever, since their names change with them, and a page that they ask for again", async () => {
    const { address } = await serve();
    const page = await fetch(address, { headers: html });
    const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text()) ?? [];
    const kept = await fetch(address + script);
    expect(kept.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(kept.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const etag = page.headers.get("etag") as string;
    expect((await fetch(address, { headers: { ...html, "if-none-match": etag } })).status).toBe(304);
  });

  it.each(["/", "/graphql"])(
    "is sent compressed to who takes it so, and as it is to others: %s",
    async (path) => {
      const { address } = await serve();
      const sent = async (encoding: string) => {
        const page = await fetch(address + path, { headers: { ...html, "accept-encoding": encoding } });
        const [coding, etag, vary] = ["content-encoding", "etag", "vary"].map((name) =>
          page.headers.get(name),
        );
        return { coding, etag, vary, text: await page.text() };
      };
      const [packed, plain] = [await sent("gzip, br"), await sent("identity")];
      expect([packed.coding, plain.coding]).toEqual(["gzip", null]);
      expect(plain.text).toMatch(/^<!doctype html>/i);
      expect(packed.text).toBe(plain.text);
      expect(packed.etag).not.toBe(plain.etag);
      for (const { vary } of [packed, plain]) expect(vary).toContain("accept-encoding");
    },
  );

  it("does not answer those who ask for data, nor other methods, nor paths out of its folder", async () => {
    const { address } = await serve();
    const json = { accept: "application/json" };
    expect((await fetch(`${address}/ask`, { headers: json })).status).toBe(404);
    expect((await fetch(`${address}/assets/none.js`)).status).toBe(404);
    expect((await fetch(`${address}/..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
  });
});
