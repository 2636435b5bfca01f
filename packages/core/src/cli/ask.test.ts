import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { program, pythonFor, run, temporaryFolder } from "../../test/command-line.ts";
import { rulebook } from "../rulebook.ts";
import { complete } from "./ask.ts";

const rule = rulebook.rule("council.decision");
const dated = { facts: {}, options: { on: "2023-06-01" } };

const folder = temporaryFolder();

/** Somebody who gives these answers and then leaves; `asked` is all that they were asked. */
function person(...answers: string[]) {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers.shift();
  };
  return { asked, ask };
}

test("asks for the facts that matter, one by one, by their labels, until the verdict is settled", async () => {
  const { asked, ask } = person("52", "75", "34");
  const { facts } = await complete(rule, { ...dated, facts: { minuted: true, matter: "other" } }, ask, "en");
  expect(facts).toEqual({ minuted: true, matter: "other", present: 52, members: 75, votesFor: 34 });
  expect(asked).toEqual([
    "Press Enter alone for what is not known\nmembers present [present] (number): ",
    "members [members] (number): ",
    "votes for [votesFor] (number): ",
  ]);
});

test("a blank answer leaves the fact unknown, and it is not asked for again", async () => {
  const { asked, ask } = person("", "75", "10", "", "");
  const { facts } = await complete(rule, dated, ask, "en");
  expect(facts).toEqual({ members: 75, votesFor: 10 });
  expect(asked).toHaveLength(3);
});

test("a bad answer is asked for again, with the reason", async () => {
  const { asked, ask } = person("many", "80", "75");
  const given = { ...dated, facts: { members: 75, votesFor: 40, minuted: true, matter: "other" } };
  const { facts } = await complete(rule, given, ask, "en");
  expect(facts).toMatchObject({ present: 75 });
  expect(asked.slice(1)).toEqual([
    "present: expected an integer from 0 to 2147483647\nmembers present [present] (number): ",
    "present: cannot be, together: members = 75, present = 80\nmembers present [present] (number): ",
  ]);
});

test("asks for the day first if none was given", async () => {
  const { asked, ask } = person("2023-02-29", "2023-06-01", "75", "50");
  const quorum = rulebook.rule("council.quorum");
  const question = await complete(quorum, { facts: {}, options: {} }, ask, "kk");
  expect(question).toEqual({ facts: { members: 75, present: 50 }, options: { on: "2023-06-01" } });
  expect(asked[1]).toMatch(/^--on: expected a day that exists/);
});

test("lists the codes, and takes one by its number; a dash is for what does not exist", async () => {
  const convocation = rulebook.rule("session.convocation");
  const given = {
    ...dated,
    facts: { convenedBy: "president", instrument: "presidential-order", venue: "x", agenda: ["y"] },
  };
  const { asked, ask } = person("2", "-");
  const { facts } = await complete(convocation, given, ask, "ru");
  expect(asked.join("")).toContain("   2  extraordinary – внеочередная\n");
  expect(facts).toMatchObject({ kind: "extraordinary", initiatedBy: null });
});

test("when the answers end, what is known is enough", async () => {
  const { ask } = person("52");
  expect((await complete(rule, dated, ask, "en")).facts).toEqual({ present: 52 });
});

test("facts that cannot be are refused before anything is asked", async () => {
  const { asked, ask } = person();
  await expect(complete(rule, { ...dated, facts: { members: 0 } }, ask, "en")).rejects.toThrow(
    "members: expected",
  );
  expect(asked).toEqual([]);
});

const spawned = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))";
const onTerminal = (words: readonly string[], input: string) =>
  run(
    ["python3", "-c", spawned, ...program, "assess", "council.quorum", "--on", "2023-06-01", ...words],
    input,
  );

test.runIf(pythonFor("the command line at a terminal"))(
  "at a terminal it asks, and answers",
  { timeout: 60_000 },
  async () => {
    const ran = await onTerminal(["members=75"], "eighty\n80\n49\n");
    expect(ran.out).toContain("members present [present] (number): ");
    expect(ran.out).toContain("present: expected an integer from 0 to 2147483647");
    expect(ran.out).toContain("present: cannot be, together: members = 75, present = 80");
    expect(ran.out).toContain("council.quorum, 2023-06-01: violated");
    expect(ran.code).toBe(1);
    const silent = await onTerminal(["members=75", "--no-input"], "");
    expect(silent.out).not.toContain("(number): ");
    expect(silent.code).toBe(2);
  },
);

test.runIf(pythonFor("the command line at a terminal, with its answer in a file"))(
  "with --output it asks all the same, and the answer alone is in the file",
  { timeout: 60_000 },
  async () => {
    const path = join(folder, "answer.txt");
    const ran = await onTerminal(["members=75", "--output", path], "49\n");
    expect(ran.out).toContain("members present [present] (number): ");
    expect(ran.out).not.toContain("violated");
    expect(ran.code).toBe(1);
    const answer = readFileSync(path, "utf8");
    expect(answer).toContain("council.quorum, 2023-06-01: violated");
    expect(answer).not.toContain("(number): ");
    const silent = await onTerminal(["members=75", "--output", path, "--no-input"], "");
    expect(silent).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(path, "utf8")).toContain("council.quorum, 2023-06-01: undetermined");
  },
);

test.runIf(pythonFor("the policy typed at a terminal"))(
  "asks nothing where the policy was typed in, since standard input has ended",
  { timeout: 60_000 },
  async () => {
    const ran = await onTerminal(["members=75", "--policy", "-"], "{}\n\x04");
    expect(ran.out).toContain("council.quorum, 2023-06-01: undetermined");
    expect(ran.out).not.toContain("(number): ");
    expect(ran.code).toBe(2);
  },
);
