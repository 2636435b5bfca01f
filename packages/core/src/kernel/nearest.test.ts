import { describe, expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const rules = ["council.quorum", "council.decision", "session.quorum", "session.decision", "award.conferral"];

describe("the nearest name", () => {
  test("is one with a letter too many, too few or another, in either case", () => {
    for (const word of ["council.quorumm", "council.qorum", "council.quorun", "Council.Quorum"]) {
      expect(nearest(word, rules)).toEqual(["council.quorum"]);
    }
  });

  test("differs in at most three letters, or in a third of a long word", () => {
    expect(nearest("abcdef", ["abcxyz"])).toEqual(["abcxyz"]);
    expect(nearest("abcdef", ["abwxyz"])).toEqual([]);
    expect(nearest("abcdefghijklmno", ["abcdefghij12345"])).toEqual(["abcdefghij12345"]);
    expect(nearest("abcdefghijklmno", ["abcdefghi123456"])).toEqual([]);
  });

  test("may begin with what was typed, if that is three letters or more", () => {
    expect(nearest("council", rules)).toEqual(["council.quorum", "council.decision"]);
    expect(nearest("cou", rules)).toEqual(["council.quorum", "council.decision"]);
    expect(nearest("co", rules)).toEqual([]);
    expect(nearest("quorum", rules)).toEqual([]);
  });

  test("comes first, and no more than three are named", () => {
    expect(nearest("abcd", ["abzz", "abcz", "abcd", "azcd"])).toEqual(["abcd", "abcz", "azcd"]);
  });

  test("is not looked for where a word is longer than any name, which would take as long as the word", () => {
    const started = performance.now();
    expect(nearest("c".repeat(1_000_000), rules)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
