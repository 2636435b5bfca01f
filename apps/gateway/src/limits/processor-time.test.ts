import { describe, expect, it } from "vitest";
import { work } from "../../test/work.ts";
import { beginWork, workedSince } from "./processor-time.ts";

const waitsSoon = { hasWorkedMuch: true };

describe("the time of a piece of work", () => {
  it("is what it took, as long as the gateway worked", () => {
    const began = beginWork(waitsSoon);
    work(30);
    expect(workedSince(began)).toBeGreaterThan(5);
    expect(workedSince(began)).toBeLessThan(60);
  });

  it("is not what the machine did for others meanwhile", () => {
    const began = beginWork(waitsSoon);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    expect(workedSince(began)).toBeLessThan(100);
  });

  it("is by the clock for a caller whom it will not make wait: the processor is not asked", () => {
    const began = beginWork({ hasWorkedMuch: false });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    expect(workedSince(began)).toBeGreaterThan(90);
  });
});
