import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder, typed } from "../../test/command-line.ts";
import { canonicalJson } from "../index.ts";
import { calendar } from "../planning/calendar.ts";
import { iCalendar } from "../planning/icalendar.ts";

const folder = temporaryFolder();
const file = (name: string, json: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(json));
  return join(folder, name);
};
const period = { from: "2021-01-01", to: "2022-01-01", policy: {} };
const words = ["calendar", "--from", period.from, "--to", period.to];
const met = ["2020-12-11", "2021-06-09"];

test("lists the duties as the library does", async () => {
  const { code, out } = await typed([
    ...words,
    "--council-meetings",
    met.join(", "),
    "--sessions",
    "2021-04-28",
    "--json",
  ]);
  expect(code).toBe(0);
  expect(out).toBe(
    `${canonicalJson(calendar({ ...period, councilMeetings: met, sessions: ["2021-04-28"] }))}\n`,
  );
});

test("tells them in the language, with articles, and what was done", async () => {
  const { out } = await typed([...words, "--council-meetings", met.join(), "--lang", "kk"]);
  const [duty] = calendar({ ...period, councilMeetings: met });
  expect(out).toContain(`2021-06-11  ${duty!.title.kk} ✓ 2021-06-09\n`);
  expect(out).toContain("law-2008, art. 10(3)");
  const none = await typed(["calendar", "--from", "2001-01-01", "--to", "2001-02-01"]);
  expect(none.out).toBe("Nothing falls due in this period\n");
});

test("takes terms from standard input, and recommendations and the policy from files", async () => {
  const terms = [{ seat: 1, association: "korean", from: "2020-10-01", to: "2021-10-01" }];
  const recommendations = [{ id: "r1", sentOn: "2021-05-01" }];
  const policy = { considerationDeadlineDays: 30 };
  const given = [
    "--terms",
    "-",
    "--recommendations",
    file("r.json", recommendations),
    "--policy",
    file("p.json", policy),
  ];
  const { out } = await typed([...words, ...given, "--json"], JSON.stringify(terms));
  const expected = calendar({ ...period, policy, viceChairTerms: terms, recommendations });
  expect(JSON.parse(out)).toEqual(JSON.parse(canonicalJson(expected)));
  expect(expected.map(({ due }) => due)).toContain("2021-05-31");
});

test("writes an iCalendar file, byte for byte that of the library", async () => {
  const path = join(folder, "duties.ics");
  const ran = await typed([...words, "--ics", "--lang", "ru", "--output", path]);
  expect(ran).toEqual({ code: 0, out: "", err: "" });
  expect(readFileSync(path, "utf8")).toBe(iCalendar(calendar(period), { language: "ru" }));
});

test.each<[string[], RegExp]>([
  [["calendar"], /--from: is needed; .*\n.*--to: is needed; /],
  [["calendar", "--from", "2021-01-01", "--to", "2021-01-01"], /--to: expected a later day than from/],
  [[...words, "2021"], /2021: calendar takes no operand/],
  [[...words, "--ics", "--json"], /--ics: give --ics or --json, not both/],
  [[...words, "--sessions", "2021-04-28,soon"], /--sessions \[1\]: expected a day/],
  [[...words, "--terms", file("terms.json", [{ seat: 1 }])], /--terms \[0\]\.association: is needed/],
  [[...words, "--terms", file("object.json", {})], /--terms: expected a list of terms/],
  [[...words, "--terms", "-", "--recommendations", "-"], /standard input can give one thing only/],
  [
    [...words, "--policy", "considerationDeadlineDays=-1"],
    /--policy considerationDeadlineDays: expected an integer/,
  ],
])("refuses: %j", async (typedWords, says) => {
  const { code, out, err } = await typed(typedWords);
  expect({ code, out }).toEqual({ code: 64, out: "" });
  expect(err).toMatch(says);
});
