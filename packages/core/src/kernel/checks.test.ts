import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedSet } from "./checks.ts";

test.each([
  { length: "short", minLength: 0, maxLength: 16 },
  { length: "long", minLength: 17, maxLength: 40 },
])("a set has each item once, in order, whatever the list: a $length one", ({ minLength, maxLength }) => {
  const lists = fc.array(fc.integer({ min: 0, max: 20 }), { minLength, maxLength });
  fc.assert(
    fc.property(lists, (list) => {
      const given = [...list];
      expect(sortedSet(list)).toEqual([...new Set(list)].sort((a, b) => a - b));
      expect(list).toEqual(given);
    }),
  );
});
