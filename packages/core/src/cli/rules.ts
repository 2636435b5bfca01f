/** `rules`: lists the rules. */
import { canonicalJson } from "../kernel/canonical.ts";
import { nearest } from "../kernel/nearest.ts";
import { rulebook } from "../rulebook.ts";
import { BadInput, didYouMean } from "./bad-input.ts";
import type { Command } from "./command.ts";

export const rules: Command = {
  name: "rules",
  summary: "Lists the rules, each with the question that it answers.",
  operands: "",
  options: { area: { value: "<area>", says: "only the rules of an area, such as council" } },
  examples: [
    ["All rules, in Russian", "rules --lang ru"],
    ["The rules of the Council, for machines", "rules --area council --json"],
  ],

  run(given, _io, language) {
    const [odd] = given.operands;
    if (odd !== undefined)
      throw new BadInput(`${odd}: rules takes no operand; for an area give --area ${odd}`);
    const found = rulesOf(given.text("area"));
    const width = Math.max(...found.map(({ id }) => id.length));
    const listed = found.map(({ id, area, title, question }) => ({ id, area, title, question }));
    const text = given.has("json")
      ? canonicalJson(listed)
      : listed.map(({ id, question }) => `${id.padEnd(width)}  ${question[language]}`).join("\n");
    return { text: `${text}\n` };
  },
};

function rulesOf(area: string | undefined) {
  if (area === undefined) return rulebook.rules;
  const found = rulebook.rules.filter((rule) => rule.area === area);
  if (found.length > 0) return found;
  const areas = [...new Set(rulebook.rules.map((rule) => rule.area))];
  throw new BadInput(
    `--area ${area}: no such area${didYouMean(nearest(area, areas))}; there are ${areas.join(", ")}`,
  );
}
