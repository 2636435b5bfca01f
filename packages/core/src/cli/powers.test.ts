import { expect, test } from "vitest";
import { cli, typed } from "../../test/command-line.ts";
import { canonicalJson } from "../index.ts";
import { powersOf, whoMay } from "../powers/powers.ts";

const on = "2023-06-01";

test("tells what an office may do, as the library does", { timeout: 60_000 }, async () => {
  const ran = await cli(["powers", "council", "--on", on, "--json"]);
  expect(ran).toEqual({ code: 0, out: `${canonicalJson(powersOf("council", { on }))}\n`, err: "" });
});

test("tells who may do an act, in the language, with the article", async () => {
  const words = ["powers", "--act", "session.convene-regular", "--on", on];
  expect((await typed([...words, "--json"])).out).toBe(
    `${canonicalJson(whoMay("session.convene-regular", { on }))}\n`,
  );
  const { out } = await typed([...words, "--lang", "kk"]);
  expect(out).toMatch(/^president: Республика Президенті.* \(құқық\) \[overview, section 1, para\. 7; /);
  expect(out).toContain("Дереккөздер:");
});

test("says so where nobody holds a power on the day", async () => {
  const words = ["powers", "council", "--on", "1990-01-01"];
  expect(await typed(words)).toEqual({ code: 0, out: "None on this day\n", err: "" });
});

test("takes the reading and the policy", async () => {
  const given = ["--on", on, "--reading", "overview", "--policy", "abolishedOn=2020-01-01", "--json"];
  const expected = powersOf("council", { on, reading: "overview", policy: { abolishedOn: "2020-01-01" } });
  expect((await typed(["powers", "council", ...given])).out).toBe(`${canonicalJson(expected)}\n`);
});

test("lists the offices and the acts", async () => {
  const { out } = await typed(["powers", "--lang", "ru"]);
  expect(out).toContain("Должности и органы:\n  president – ");
  expect(out).toContain("  session.convene-regular – созывать очередную Сессию\n");
});

test.each<[string[], RegExp]>([
  [["powers", "counsil", "--on", on], /<office>: no office "counsil"; did you mean council/],
  [
    ["powers", "--act", "session.convene-reglar", "--on", on],
    /--act: no act .*; did you mean session.convene-regular/,
  ],
  [["powers", "council"], /--on: expected the day of the act/],
  [
    ["powers", "council", "--on", "2023-02-29", "--reading", "x"],
    /--on: expected a day.*\n.*--reading: expected one of/,
  ],
  [["powers", "council", "--act", "x", "--on", on], /--act: give an office or --act, not both/],
  [["powers", "council", "session", "--on", on], /session: one office at a time/],
  [["powers", "council", "--on", on, "--policy", "abolishedOn=soon"], /--policy abolishedOn: expected a day/],
])("refuses: %j", async (words, says) => {
  const { code, out, err } = await typed(words);
  expect({ code, out }).toEqual({ code: 64, out: "" });
  expect(err).toMatch(says);
});
