import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toldBy } from "../../test/told-by.ts";
import { jsonBytes, textBytes } from "./bytes.ts";

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
        expect(`"${toldBy(textBytes(given))}"`).toBe(JSON.stringify(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it("are those of any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        expect(toldBy(jsonBytes(given))).toBe(JSON.stringify(given));
      }),
    );
  });
});
