import { describe, expect, test } from "vitest";
import { cli, typed } from "../../test/command-line.ts";
import { rulebook } from "../rulebook.ts";
import { commands } from "./run.ts";

describe("the command line", { timeout: 60_000 }, () => {
  test("--help names every command, with examples and exit codes", async () => {
    const { code, out, err } = await cli(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
    expect(out).toContain("bad input: standard error says what to mend");
  });

  test.each(commands.map((command) => [command.name, command] as const))(
    "%s --help tells its options and examples",
    async (name, { options, examples }) => {
      const { code, out } = await typed([name, "--help"]);
      expect(code).toBe(0);
      for (const option of [...Object.keys(options), "json", "lang", "output"])
        expect(out).toContain(`--${option}`);
      for (const [, line] of examples) expect(out).toContain(`  apk-governance ${line}\n`);
      expect(out.split("\n").every((line) => line.length <= 130)).toBe(true);
    },
  );

  test("--version prints the versions of the package and of the rulebook", async () => {
    const { out } = await typed(["--version"]);
    expect(out).toMatch(/^@apk-governance\/core \d+\.\d+\.\d+, rulebook [0-9a-f]{64}\n$/);
    expect(out).toContain(rulebook.version);
  });

  test("rules lists them with their questions, by area, in the language", async () => {
    const { out } = await typed(["rules", "--area", "session", "--lang", "ru"]);
    expect(out).toContain("session.quorum");
    expect(out).toContain(rulebook.rule("session.quorum").question.ru);
    expect(out).not.toContain("council.");
    const all = JSON.parse((await typed(["rules", "--json"])).out);
    expect(all.map(({ id }: { id: string }) => id)).toEqual(rulebook.rules.map(({ id }) => id));
  });

  test("explain tells facts, conditions, editions of the day, articles and open questions", async () => {
    const { out } = await typed(["explain", "council.decision", "--on", "2023-06-01", "--lang", "kk"]);
    expect(out).toContain("Деректер:\n  members – барлық мүше (сан)");
    expect(out).toContain("council.decision.majority: ");
    expect(out).toContain("2022-11-05 бастап 2026-07-01 дейін");
    expect(out).not.toContain("2008-10-20 бастап 2022-11-05 дейін");
    expect(out).toContain("law-2008, art. 10(6); verified");
    expect(out).toContain("Ашық сұрақтар:");
  });

  test("explain --json gives the description, JSON Schema included", async () => {
    const { out } = await typed(["explain", "council.quorum", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ id: "council.quorum", jsonSchema: { title: "council.quorum" } });
  });
});
