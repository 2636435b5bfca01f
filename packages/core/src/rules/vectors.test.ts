import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { difference, type VectorFile } from "../cli/vector.ts";
import { rulebook } from "../rulebook.ts";

test.each(rulebook.rules.map(({ id }) => id))("the shipped vectors of %s hold in the library", (id) => {
  const file = readFileSync(new URL(`../../vectors/${id}.json`, import.meta.url), "utf8");
  for (const vector of (JSON.parse(file) as VectorFile).vectors)
    expect(difference(vector), vector.id).toBeUndefined();
});
