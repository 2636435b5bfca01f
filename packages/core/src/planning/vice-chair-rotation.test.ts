import { describe, expect, test } from "vitest";
import { InvalidFactsError, type Issue } from "../kernel/errors.ts";
import { languages } from "../kernel/text.ts";
import { planViceChairRotation, rotationChoices } from "./vice-chair-rotation.ts";

const from = "2025-04-24";

function holders(request: object): string[] {
  return planViceChairRotation({ from, ...request } as never).map(({ association }) => association);
}

function issuesOf(request: unknown): readonly Issue[] {
  try {
    planViceChairRotation(request as never);
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues;
    throw error;
  }
  return [];
}

function term(seat: number, association: string, year: number) {
  return { seat, association, from: `${year}-04-24`, to: `${year + 1}-04-24` };
}

describe("the order", () => {
  test("is by id where nobody has served", () => {
    expect(planViceChairRotation({ associations: ["c", "b", "a"], from, years: 1 })).toEqual([
      { seat: 1, association: "a", from: "2025-04-24", to: "2026-04-24" },
      { seat: 2, association: "b", from: "2025-04-24", to: "2026-04-24" },
    ]);
  });

  test("puts those never served before all others, and then the longest-waiting", () => {
    const history = [term(1, "a", 2022), term(2, "b", 2023), term(1, "c", 2024)];
    expect(holders({ associations: ["a", "b", "c", "d"], years: 2, history })).toEqual(["d", "a", "b", "c"]);
  });

  test("gives a third association its turn before one of the first two serves again", () => {
    expect(holders({ associations: ["a", "b", "c"], years: 3 })).toEqual(["a", "b", "c", "a", "b", "c"]);
  });

  test("lets two associations change seats every year", () => {
    expect(holders({ associations: ["a", "b"], years: 3 })).toEqual(["a", "b", "b", "a", "a", "b"]);
  });

  test("forgets nobody who served for an association that has left", () => {
    const history = [term(1, "gone", 2024), term(2, "a", 2024)];
    expect(holders({ associations: ["a", "b"], years: 1, history })).toEqual(["a", "b"]);
  });
});

describe("what the rules cannot bear is refused with the reason", () => {
  test.each([
    ["no association", { associations: [], years: 1 }],
    ["one for two seats", { associations: ["a"], years: 1 }],
    ["one for a second year", { associations: ["a"], seats: 1, years: 2 }],
    [
      "one that would follow itself",
      { associations: ["a"], seats: 1, years: 1, history: [term(1, "a", 2024)] },
    ],
    [
      "two, of which one was last in both seats",
      { associations: ["a", "b"], years: 1, history: [term(1, "a", 2022), term(2, "a", 2023)] },
    ],
  ])("%s", (_, request) => {
    const [issue, ...others] = issuesOf({ from, ...request });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path: "associations", code: "impossible" });
    expect(issue?.message).toMatch(/no choice is left: no association holds both seats at once/);
  });

  test("and says who stands in the way", () => {
    const history = [term(1, "a", 2024)];
    const [issue] = issuesOf({ associations: ["a"], seats: 1, from, years: 1, history });
    expect(issue?.message).toContain("seat 1 was last held by a");
  });

  test("but a single year of one seat needs one association only", () => {
    expect(holders({ associations: ["a"], seats: 1, years: 1 })).toEqual(["a"]);
  });

  test("a day before the rule is in force", () => {
    const request = { associations: ["a", "b"], years: 1 };
    expect(issuesOf({ ...request, from: "2008-10-19" })).toMatchObject([
      { path: "from", code: "impossible" },
    ]);
    expect(issuesOf({ ...request, from: "2008-10-20" })).toEqual([]);
  });
});

describe("what cannot be read is refused with path and code", () => {
  const good = { associations: ["a", "b"], from, years: 1 };

  test.each<[string, unknown, string[]]>([
    ["nothing", undefined, [" required"]],
    ["no object", [], [" wrong_type"]],
    ["no argument", {}, ["associations required", "from required", "years required"]],
    [
      "blank and empty ids",
      { associations: ["", " \t", "a"] },
      ["associations[0] required", "associations[1] required"],
    ],
    [
      "an id that is none",
      { associations: [1, "a\nb", "\ud800"] },
      ["associations[0] wrong_type", "associations[1] wrong_type", "associations[2] wrong_type"],
    ],
    ["an id named twice", { associations: ["a", "b", "a"] }, ["associations[2] impossible"]],
    ["no list of ids", { associations: "ab" }, ["associations wrong_type"]],
    ["a day that does not exist", { from: "2025-02-29" }, ["from not_a_date"]],
    ["years 0", { years: 0 }, ["years out_of_range"]],
    ["years 5000", { years: 5000 }, ["years out_of_range"]],
    ["years NaN", { years: Number.NaN }, ["years wrong_type"]],
    ["years 1.5", { years: 1.5 }, ["years wrong_type"]],
    ["years in words", { years: "1" }, ["years wrong_type"]],
    ["seats 0", { seats: 0 }, ["seats out_of_range"]],
    ["seats 3", { seats: 3 }, ["seats out_of_range"]],
    ["seats null", { seats: null }, ["seats wrong_type"]],
    ["terms beyond 9998-12-31", { from: "9998-01-01" }, ["years out_of_range"]],
    ["an argument that is none", { year: 1 }, ["year unknown_fact"]],
    ["a history that is no list", { history: {} }, ["history wrong_type"]],
    [
      "a term without its parts",
      { history: [{}] },
      [
        "history[0].seat required",
        "history[0].association required",
        "history[0].from required",
        "history[0].to required",
      ],
    ],
    [
      "a term of another shape",
      { history: [{ ...term(1, "a", 2020), note: "" }] },
      ["history[0].note unknown_fact"],
    ],
    ["a term in no seat", { history: [term(3, "a", 2020)] }, ["history[0].seat out_of_range"]],
    [
      "a term in a seat not planned",
      { seats: 1, history: [term(2, "a", 2020)] },
      ["history[0].seat out_of_range"],
    ],
    [
      "a term that ends as it starts",
      { history: [{ ...term(1, "a", 2020), to: "2020-04-24" }] },
      ["history[0].to impossible"],
    ],
    ["a term that reaches into the plan", { history: [term(1, "a", 2025)] }, ["history[0].to impossible"]],
    [
      "terms that overlap in a seat",
      { history: [term(1, "a", 2021), { ...term(1, "b", 2020), to: "2021-04-25" }] },
      ["history[0].from impossible"],
    ],
    [
      "the same term twice",
      { history: [term(1, "a", 2020), term(1, "a", 2020)] },
      ["history[1].from impossible"],
    ],
    [
      "several problems, each of them",
      { associations: ["a", "a"], years: 0, history: [term(2, "a", 2030)] },
      ["years out_of_range", "associations[1] impossible", "history[0].to impossible"],
    ],
  ])("%s", (_, wrong, expected) => {
    const isArguments =
      typeof wrong === "object" && !Array.isArray(wrong) && Object.keys(wrong ?? {}).length > 0;
    const found = issuesOf(isArguments ? { ...good, ...(wrong as object) } : wrong);
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });
});

test("what the planner chose itself is cited as policy, in three languages", () => {
  for (const { says, citations } of rotationChoices) {
    expect(citations.map(({ source }) => source)).toEqual(["policy"]);
    for (const language of languages) expect(says[language].trim()).not.toBe("");
  }
});
