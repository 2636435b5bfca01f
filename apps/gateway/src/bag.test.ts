import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bag } from "./bag.ts";

describe("a bag", () => {
  it("has in it what a set would have, whatever comes and goes", () => {
    const steps = fc.array(fc.record({ leaves: fc.boolean(), which: fc.nat(100) }), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (all) => {
        const bag = new Bag<number>();
        const expected = new Set<number>();
        const leave: (() => void)[] = [];
        for (const [i, { leaves, which }] of all.entries()) {
          if (leaves && which < leave.length) {
            leave[which]?.();
            expected.delete(which);
          } else {
            expected.add(leave.length);
            leave.push(bag.add(leave.length));
          }
          expect(bag.size, `step ${i}`).toBe(expected.size);
          expect(new Set(bag)).toEqual(expected);
        }
      }),
    );
  });

  it("may be left while it is looked through", () => {
    const bag = new Bag<() => void>();
    let left = 0;
    for (let i = 0; i < 5; i++) {
      const leave = bag.add(() => {
        leave();
        left += 1;
      });
    }
    for (const leave of bag) leave();
    expect([left, bag.size]).toEqual([5, 0]);
  });
});
