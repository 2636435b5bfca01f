/** Runs the command that the words name, prints its answer once, and gives the exit code. */
import { readFileSync } from "node:fs";
import { canonicalJson } from "../kernel/canonical.ts";
import { nearest } from "../kernel/nearest.ts";
import type { Language } from "../kernel/text.ts";
import { rulebook } from "../rulebook.ts";
import { assess } from "./assess.ts";
import { BadInput, didYouMean, sayable } from "./bad-input.ts";
import { calendar } from "./calendar.ts";
import { type Answer, type Command, commonOptions, exitCodes, type Io } from "./command.ts";
import { explain } from "./explain.ts";
import { checkOutput, writeWhole } from "./files.ts";
import { Given } from "./given.ts";
import { helpOf, helpOfAll } from "./help.ts";
import { plan } from "./plan.ts";
import { powers } from "./powers.ts";
import { rules } from "./rules.ts";
import { vectors } from "./vectors.ts";

export const commands: readonly Command[] = [assess, rules, explain, powers, plan, calendar, vectors];

export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { text, exitCode = 0 } = await answer(argv, io);
    io.stdout.write(text);
    return exitCode;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.stderr.write(argv.includes("--json") ? `${canonicalJson(sayable(error.data))}\n` : said(error));
    return exitCodes.badInput;
  }
}

function said({ problems }: BadInput): string {
  return problems.map((problem) => `apk-governance: ${problem}\n`).join("");
}

async function answer([name = "", ...words]: readonly string[], io: Io): Promise<Answer> {
  if (["--help", "-h", "help"].includes(name)) return { text: await help(words) };
  if (name === "--version") return { text: `${version(words)}\n` };
  const command = commandNamed(name);
  const given = new Given(words, { ...command.options, ...commonOptions });
  if (given.has("help")) return { text: helpOf(command) };
  const output = given.text("output");
  if (output !== undefined) await checkOutput(output);
  const answer = await command.run(given, io, (given.text("lang") ?? "en") as Language);
  if (output === undefined) return answer;
  await writeWhole(output, answer.text);
  return { ...answer, text: "" };
}

async function help([name, ...others]: readonly string[]): Promise<string> {
  if (others.length > 0) throw new BadInput(`${others.join(" ")}: one command at a time`);
  return name === undefined ? helpOfAll(commands) : helpOf(commandNamed(name));
}

function commandNamed(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const names = commands.map((command) => command.name);
  if (name === "") throw new BadInput(`expected a command: ${names.join(", ")}; --help tells more`);
  if (name.startsWith("-"))
    throw new BadInput(`${name}: the command comes first, one of ${names.join(", ")}`);
  throw new BadInput(
    `${name}: no such command${didYouMean(nearest(name, names))}; there are ${names.join(", ")}`,
  );
}

function version(others: readonly string[]): string {
  if (others.length > 0) throw new BadInput(`--version: stands alone; leave out ${others.join(" ")}`);
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return `@apk-governance/core ${version}, rulebook ${rulebook.version}`;
}
