import { expect, test } from "vitest";
import { inequality, written } from "./fraction.ts";

test("a share is reached at exactly that many parts, and passed with one more", () => {
  expect(inequality([2, 3])).toEqual([2, 3, 0]);
  expect(inequality({ over: [1, 2] })).toEqual([1, 2, 1]);
});

test("a share to be passed is written with a sign of its own", () => {
  expect(written([2, 3])).toBe("2/3");
  expect(written({ over: [1, 2] })).toBe("> 1/2");
});
