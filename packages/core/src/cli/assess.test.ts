import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli, program, run, temporaryFolder, typed } from "../../test/command-line.ts";
import { canonicalJson, rulebook } from "../index.ts";

const folder = temporaryFolder();
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const quorum = (...words: string[]) => ["assess", "council.quorum", "--on", "2023-06-01", ...words];

describe("assess", { timeout: 60_000 }, () => {
  test.each<[number, string, string[]]>([
    [0, "satisfied", quorum("members=75", "present=50")],
    [1, "violated", quorum("members=75", "present=49")],
    [2, "undetermined", quorum("members=75")],
    [2, "not in force", ["assess", "council.quorum", "--on", "2001-06-01", "members=75", "present=50"]],
  ])("exits with %i when %s", async (code, verdict, words) => {
    const ran = await cli(words);
    expect(ran).toMatchObject({ code, err: "" });
    expect(ran.out).toContain(`council.quorum, ${words[3]}: ${verdict}\n`);
  });

  test("--json prints the canonical bytes of the assessment and a newline, in any language", async () => {
    const facts = { members: 75, present: 52, votesFor: 34, minuted: true, matter: "other" };
    const words = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
    const on = "2023-06-01";
    const ran = await cli(["assess", "council.decision", "--on", on, "--json", "--lang", "kk", ...words]);
    expect(ran.out).toBe(`${canonicalJson(rulebook.assess("council.decision", facts, { on }))}\n`);
    expect(ran.code).toBe(1);
  });

  test.each<[string, string, string]>([
    ["en", "Facts needed: members present [present]", "Sources:"],
    ["ru", "Нужные факты: присутствует членов [present]", "Источники:"],
    ["kk", "Қажет деректер: ", "Дереккөздер:"],
  ])("answers in %s, headings too", async (language, needed, sources) => {
    const { out } = await typed(quorum("members=75", "--lang", language));
    expect(out).toContain(rulebook.rule("council.quorum").question[language as "en"]);
    expect(out).toContain(needed);
    expect(out).toContain(sources);
  });

  test("reads facts from a file, with a byte order mark or without, and words go before it", async () => {
    const path = file("facts.json", '\ufeff{"members": 75, "present": 50}');
    expect(await typed(quorum("--facts", path))).toMatchObject({ code: 0 });
    expect(await typed(quorum("--facts", path, "present=49"))).toMatchObject({ code: 1 });
  });

  test("reads facts from standard input", async () => {
    expect(await cli(quorum("--facts", "-"), '{"members":75,"present":49}')).toMatchObject({ code: 1 });
  });

  test.each<[string, unknown, string[]]>([
    ["words for a flag", { proposedByCouncil: true }, ["proposedByCouncil=иә"]],
    ["null", { date: null, venue: null }, ["date=null", "venue=null"]],
    ["blank text", { venue: null }, ["venue= "]],
    ["a list of texts", { agenda: ["b c", "a, d"] }, ["agenda=b c; a, d"]],
    ["a list as JSON", { agenda: ["x;y"] }, ['agenda=["x;y"]']],
  ])("reads %s", async (_, facts, words) => {
    const ran = await typed(["assess", "session.convocation", "--on", "2023-06-01", "--json", ...words]);
    const expected = rulebook.assess("session.convocation", facts as Record<string, unknown>, {
      on: "2023-06-01",
    });
    expect(JSON.parse(ran.out).facts).toEqual(expected.facts);
  });

  test("takes the policy as words, as JSON and from a file, together", async () => {
    const words = ["assess", "session.decision", "--on", "2023-06-01", "--json"];
    const path = file("policy.json", '{"sessionMajority": {"over": [1, 2]}}');
    const ran = await typed([
      ...words,
      "--policy",
      "sessionQuorum=[1,2]",
      "--policy",
      path,
      "--policy",
      '{"sessionOtherMatters":true}',
    ]);
    expect(JSON.parse(ran.out).policy).toMatchObject({
      sessionQuorum: [1, 2],
      sessionMajority: { over: [1, 2] },
    });
  });

  test("takes the reading", async () => {
    const ran = await typed([
      "assess",
      "session.annual",
      "--on",
      "2023-06-01",
      "--reading",
      "overview",
      "--json",
    ]);
    expect(JSON.parse(ran.out).reading).toBe("overview");
  });

  test("--output writes the file whole, prints nothing, and leaves nothing beside it", async () => {
    const path = file("answer.txt", "before");
    expect(await typed(quorum("members=75", "present=80", "--output", path))).toMatchObject({ code: 64 });
    expect(readFileSync(path, "utf8")).toBe("before");
    expect(await typed(quorum("members=75", "present=49", "--output", path))).toEqual({
      code: 1,
      out: "",
      err: "",
    });
    expect(readFileSync(path, "utf8")).toContain("council.quorum, 2023-06-01: violated");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("says nothing when the reader has gone", async () => {
    const shell = 'set -o pipefail; "$@" | head -c 1';
    const words = [...program, "vectors", "council.decision", "--json"];
    expect(await run(["bash", "-c", shell, "bash", ...words])).toEqual({ code: 0, out: "[", err: "" });
  });
});
