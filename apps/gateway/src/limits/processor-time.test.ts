import { describe, expect, it } from "vitest";
import { beginWork, workedSince } from "./processor-time.ts";

describe("the time of a piece of work", () => {
  it("is what it took, as long as the gateway worked", () => {
    const began = beginWork();
    const end = performance.now() + 30;
    while (performance.now() < end);
    expect(workedSince(began)).toBeGreaterThan(5);
    expect(workedSince(began)).toBeLessThan(60);
  });

  it("is not what the machine did for others meanwhile", () => {
    const began = beginWork();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    expect(workedSince(began)).toBeLessThan(100);
  });
});
