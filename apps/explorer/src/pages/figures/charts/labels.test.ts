import { describe, expect, it } from "vitest";
import { placed } from "./labels.ts";

describe("the values of points", () => {
  it("stand above their points where there is room", () => {
    expect(placed([{ x: 100, y: 100, label: "504" }], 300)).toEqual([{ x: 100, y: 90 }]);
  });

  it("stand elsewhere where others are", () => {
    const [first, second] = placed(
      [
        { x: 100, y: 100, label: "504" },
        { x: 104, y: 100, label: "384" },
      ],
      300,
    );
    expect(second).toEqual({ x: 104, y: 90 });
    expect(first?.y).toBeGreaterThan(100);
  });

  it("stand somewhere even in a window that is too narrow for them, or has no width yet", () => {
    for (const width of [0, 10])
      expect(placed([{ x: 5, y: 100, label: "18 million" }], width)).toHaveLength(1);
  });
});
