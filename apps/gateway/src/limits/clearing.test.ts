import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { isClearing } from "./clearing.ts";
import { purses } from "./rates.ts";

it("notices that V8 begins to clear all memory, and that it has done so; pieces that are long meanwhile count in proportion", async () => {
  const rates = { perSecond: 20_000, burst: 400_000 };
  const purseOf = purses(rates, { perSecond: 50_000, ahead: 5_000 }, () => 1_000);
  const hold = (caller: string) => {
    for (let i = 0; i < 20; i += 1) purseOf(caller).heldUp(12);
  };
  let kept: object[][] = [];
  const fill = async (until: () => boolean) => {
    for (let i = 0; i < 5_000 && !until(); i += 1) {
      kept.push(Array.from({ length: 5_000 }, (_, number) => ({ number })));
      if (kept.length > 500) kept = [];
      await setImmediate();
    }
  };
  // What was loaded before may just be cleared.
  await fill(() => !isClearing());
  hold("before");
  await fill(isClearing);
  expect(isClearing()).toBe(true);
  hold("meanwhile");
  await fill(() => !isClearing());
  expect(isClearing()).toBe(false);
  hold("after");
  await setImmediate();
  const mayWork = ["before", "meanwhile", "after"].map((caller) => purseOf(caller).mayWork);
  expect(mayWork).toEqual([false, true, false]);
});
