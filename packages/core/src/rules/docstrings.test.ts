import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Rule } from "../kernel/rule.ts";
import { rulebook } from "../rulebook.ts";

/** The `@see` lines above a rule: a source each, and its places. */
function seen({ id }: Rule): string[] {
  const file = readFileSync(new URL(`./${id.replace(".", "/")}.ts`, import.meta.url), "utf8");
  const before = file.slice(0, file.indexOf("= defineRule("));
  const lines = before.slice(before.lastIndexOf("/**")).matchAll(/@see (.*)/g);
  return [...lines].flatMap(([, line]) => {
    const [source, ...places] = (line as string).split(", ");
    return placesIn(places.join(", ")).map((place) => `${source}, ${place}`);
  });
}

function cited({ conditions, openQuestions = [], conflicts = [] }: Rule): string[] {
  return [...conditions.flatMap(({ editions }) => editions), ...openQuestions, ...conflicts]
    .flatMap(({ cites }) => cites)
    .flatMap(({ source, article }) => placesIn(article).map((place) => `${source}, ${place}`));
}

/** Each place of a list, one by one: `art. 15(1), 15(3)`, `points 1 and 2`, `on the Session; on the Council`. */
function placesIn(list: string): string[] {
  return list.split("; ").flatMap((place) => {
    const [, kind, numbers] = place.match(/^(art\.|(?:section \d+, )?(?:para|point))(?:s|\.)? (.*)$/) ?? [];
    return numbers?.split(/, | and /).flatMap((of) => numbersIn(of).map((n) => `${kind} ${n}`)) ?? [place];
  });
}

/** Each number of a range: of `33 to 35`, of `17(1)(1) to (7)`. What lies between `2.1` and `3.2` is not known. */
function numbersIn(range: string): string[] {
  const [, before = "", first, after = "", last] = range.match(/^(.*\(|)(\d+)(\)|) to \(?(\d+)\)?$/) ?? [];
  if (first === undefined) return [range];
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, i) => before + (Number(first) + i) + after,
  );
}

test.each(rulebook.rules.map((rule) => [rule.id, rule] as const))(
  "the docstring of %s names the places that its conditions, open questions and conflicts cite, and no others",
  (_, rule) => {
    expect(new Set(seen(rule))).toEqual(new Set(cited(rule)));
  },
);

test("places are told apart to the number, however they are listed", () => {
  expect(placesIn("art. 17(1)(1) to (3), 10(4)(4-1)")).toEqual([
    "art. 17(1)(1)",
    "art. 17(1)(2)",
    "art. 17(1)(3)",
    "art. 10(4)(4-1)",
  ]);
  expect(placesIn("section 2, paras 8 and 9")).toEqual(["section 2, para 8", "section 2, para 9"]);
  expect(placesIn("section 2, para. 8; section 3, para. 1")).toEqual([
    "section 2, para 8",
    "section 3, para 1",
  ]);
  expect(placesIn("points 2.1 to 3.2")).toEqual(["point 2.1 to 3.2"]);
  expect(placesIn("notice of the region, documents; on the Session")).toEqual([
    "notice of the region, documents",
    "on the Session",
  ]);
});
