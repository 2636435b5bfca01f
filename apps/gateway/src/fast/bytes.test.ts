import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonBytes, textBytes } from "./bytes.ts";

const text = (bytes: string) => Buffer.from(bytes, "latin1").toString();

describe("the bytes of a text", () => {
  it("are those that JSON.stringify writes, whatever is in it", () => {
    const any = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        fc.constantFrom('"', "\\", "\n", "\u007f", "Ә", "–"),
      ),
    });
    fc.assert(
      fc.property(any, (given) => {
        expect(`"${text(textBytes(given))}"`).toBe(JSON.stringify(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it("are those of any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        expect(text(jsonBytes(given))).toBe(JSON.stringify(given));
      }),
    );
  });
});
