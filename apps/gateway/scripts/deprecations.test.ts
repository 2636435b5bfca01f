import { rulebook } from "@apk-governance/core";
import { buildSchema as schemaOf } from "graphql";
import { describe, expect, it } from "vitest";
import { buildSchema } from "../src/schema/schema.ts";
import { deprecationProblems } from "./deprecations.ts";

function problems(reason: string): string[] {
  return deprecationProblems(
    schemaOf(
      `type Query { sessions(first: Int): Int  old: Int @deprecated(reason: ${JSON.stringify(reason)}) }`,
    ),
  );
}

describe("a deprecation", () => {
  it("of the graph says since when, and what to use instead", () => {
    expect(deprecationProblems(buildSchema(rulebook))).toEqual([]);
  });

  it.each([
    "Since 2026-11-24; use Query.sessions.",
    "Since 2024-02-29; use Query.sessions(first:). It pages.",
  ])("passes with a day and a replacement: %s", (reason) => expect(problems(reason)).toEqual([]));

  it.each([
    ["No longer supported", "expected a reason such as: Since 2026-11-24; use Query.sessions."],
    ["Since 2026-11-24.", "expected a reason such as"],
    ["Use Query.sessions.", "expected a reason such as"],
    ["Since 2026-02-30; use Query.sessions.", "there is no day 2026-02-30"],
    ["Since 2026-11-24; use Query.session.", "there is no Query.session in the graph"],
  ])("is refused: %s", (reason, problem) => {
    expect(problems(reason)).toEqual([expect.stringContaining(`Query.old: ${problem}`)]);
  });

  it("is looked for in fields, arguments, input fields and enum values, of interfaces too", () => {
    const schema = schemaOf(`
      interface Named { name(long: Int @deprecated): String @deprecated }
      type Query { old(a: In, b: E): Int @deprecated }
      input In { a: Int @deprecated }
      enum E { A @deprecated B }
    `);
    expect(deprecationProblems(schema).map((problem) => problem.split(": ")[0])).toEqual([
      "Named.name",
      "Named.name(long:)",
      "Query.old",
      "In.a",
      "E.A",
    ]);
  });
});
