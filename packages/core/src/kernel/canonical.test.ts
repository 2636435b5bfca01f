import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { councilDecision } from "../rules/index.ts";
import { assess } from "./assess.ts";
import { canonicalJson } from "./canonical.ts";

describe("canonical JSON", () => {
  it("is that of RFC 8785, section 3.2.2", () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("puts names in the order of their UTF-16 units", () => {
    const value = { "€": 1, "\r": 2, "\ufb33": 3, 1: 4, "😀": 5, "\u0080": 6, ö: 7, 10: 8, 2: 9 };
    const expected = '{"\\r":2,"1":4,"10":8,"2":9,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}';
    expect(canonicalJson(value)).toBe(expected);
  });

  it("is that of the library canonicalize, whatever the data", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary", maxDepth: 5 }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 2_000 },
    );
  });

  it("is that of an assessment, of its JSON, and of the library", () => {
    const facts = { members: 75, present: 52, votesFor: 34, minuted: true, matter: "other" } as const;
    const assessment = assess(councilDecision, facts, { on: "2023-06-01" });
    const text = canonicalJson(assessment);
    expect(text).toBe(canonicalize(assessment));
    expect(text).toBe(canonicalJson(JSON.parse(text)));
  });

  it("leaves out what is not given, and holds its place in a list", () => {
    expect(canonicalJson({ a: undefined, b: [undefined, null], c: {} })).toBe('{"b":[null,null],"c":{}}');
  });

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1n,
    Symbol("a"),
    () => 1,
    undefined,
    "a\ud800",
    { "\udc00": 1 },
  ])("cannot say %s", (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
