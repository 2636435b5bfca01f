import { rulebook } from "@apk-governance/core";
import { type GraphQLScalarType, parseValue } from "graphql";
import { describe, expect, it } from "vitest";
import { buildSchema } from "./schema.ts";

const schema = buildSchema(rulebook);
const json = schema.getType("JSON") as GraphQLScalarType<unknown>;
const date = schema.getType("Date") as GraphQLScalarType<unknown>;

describe("JSON", () => {
  it("carries any value as it is", () => {
    const text = `{ a: [1, -0, 2.5, "x", true, null, X], b: { c: $given, d: $absent } }`;
    expect(json.parseLiteral(parseValue(text), { given: 7 })).toEqual({
      a: [1, -0, 2.5, "x", true, null, "X"],
      b: { c: 7 },
    });
  });

  it("carries the key __proto__ as data", () => {
    const value = json.parseLiteral(parseValue(`{ __proto__: { admin: true } }`)) as object;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("Date", () => {
  it.each(["2024-02-29", "0001-01-01", "9999-12-31"])("takes a day that exists: %s", (day) => {
    expect(date.parseValue(day)).toBe(day);
    expect(date.parseLiteral(parseValue(`"${day}"`))).toBe(day);
  });

  it.each([
    "2023-02-29",
    "2023-13-01",
    "2023-00-10",
    "2023-1-1",
    "20230101",
    " 2023-01-01",
    "",
    20230101,
    null,
    {},
  ])("refuses what is no day: %j", (value) => {
    expect(() => date.parseValue(value)).toThrow("expected a day that exists, as YYYY-MM-DD");
  });
});
