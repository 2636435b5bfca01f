import { setImmediate } from "node:timers/promises";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { Bag } from "../src/bag.ts";
import { HandedQueries } from "../src/fast/handed-queries.ts";
import { shared } from "../src/register/shared.ts";

setFlagsFromString("--expose-gc");
const collect: (of: { type: "minor" | "major" }) => void = runInNewContext("gc");

const list = (i: number) => new Array(10_000).fill(i);
const text = (i: number) => Buffer.from(`{ a${i} }`.repeat(10_000)).toString();

/** Each lets come and go what takes some ten thousand bytes and nobody else has: few at a time. */
const all: readonly (readonly [string, () => (i: number) => unknown])[] = [
  [
    "a bag",
    () => {
      const bag = new Bag<number[]>();
      const leave: (() => void)[] = [];
      return (i) => {
        leave.push(bag.add(list(i)));
        if (i > 6) leave.shift()?.();
      };
    },
  ],
  [
    "the texts that are handed over",
    () => {
      const handed = new HandedQueries(1);
      return (i) => {
        handed.handOver({ query: text(i) });
        return setImmediate();
      };
    },
  ],
  [
    "reads that are shared",
    () => {
      const read = shared(async (i: number) => list(i));
      return (i) => Promise.all([1, 2, 3, 4, 5].map((part) => read(i + part / 8)));
    },
  ],
];

describe("what came and went", () => {
  it.each(all)("is no longer kept by %s when it is collected next", async (_, make) => {
    const comeAndGo = make();
    for (let i = 0; i < 5; i++) {
      await comeAndGo(i);
      collect({ type: "minor" });
    }
    collect({ type: "major" });
    const before = old();
    for (let i = 0; i < 300; i++) {
      await comeAndGo(i);
      if (i % 50 === 0) collect({ type: "minor" });
    }
    collect({ type: "minor" });
    collect({ type: "minor" });
    expect(old() - before).toBeLessThan(4_000_000);
  });
});

/** Bytes of what has been there for long. */
function old(): number {
  return getHeapSpaceStatistics()
    .filter(({ space_name }) => space_name.startsWith("old") || space_name.startsWith("large"))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0);
}
