import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedSet } from "./checks.ts";

test.each([12, 40])("a set has each item once, in order, whatever the list: up to %i items", (maxLength) => {
  const items = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength });
  fc.assert(
    fc.property(items, (list) => {
      const given = [...list];
      expect(sortedSet(list)).toEqual([...new Set(list)].sort((a, b) => a - b));
      expect(list).toEqual(given);
    }),
  );
});
