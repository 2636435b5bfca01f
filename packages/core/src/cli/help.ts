/** The help: of the whole, and of each command. */
import { type Command, commonOptions, type Option } from "./command.ts";

const program = "apk-governance";
const width = 30;

export function helpOfAll(commands: readonly Command[]): string {
  return [
    "Answers questions about the rules of the Assembly of People of Kazakhstan, on any date, explained and cited.",
    "",
    `Usage: ${program} <command> [options]`,
    "",
    "Commands:",
    ...commands.map(({ name, summary }) => entry(name, summary, 12)),
    "",
    "Options of every command:",
    ...Object.entries(commonOptions).map(([name, option]) => entry(flag(name, option), says(option), width)),
    "",
    "Examples:",
    ...commands.flatMap(({ examples }) => examples.slice(0, 1)).map(example),
    "",
    "Exit codes:",
    entry("0", "satisfied, or done", 12),
    entry("1", "violated, or a check that failed", 12),
    entry("2", "undetermined, or not in force", 12),
    entry("64", "bad input: standard error says what to mend", 12),
    "",
    `${program} <command> --help tells more; ${program} --version prints the version. Answers are in the language of`,
    "--lang, this help is in English.",
    "",
  ].join("\n");
}

export function helpOf({ name, summary, operands, options, details = [], examples }: Command): string {
  const own = Object.entries(options).map(([option, of]) => entry(flag(option, of), says(of), width));
  const common = Object.entries(commonOptions).map(([option, of]) =>
    entry(flag(option, of), says(of), width),
  );
  return [
    summary,
    "",
    `Usage: ${[program, name, operands, "[options]"].filter((part) => part !== "").join(" ")}`,
    "",
    "Options:",
    ...own,
    ...common,
    "",
    ...details.flatMap((paragraph) => [paragraph, ""]),
    "Examples:",
    ...examples.map(example),
    "",
  ].join("\n");
}

function flag(name: string, { value }: Option): string {
  return `--${name}${value ? ` ${value}` : ""}`;
}

function says({ says, oneOf }: Option): string {
  return oneOf ? `${says}: ${oneOf.join(", ")}` : says;
}

function entry(term: string, text: string, column: number): string {
  return `  ${term.padEnd(column - 2)}${term.length > column - 3 ? ` ${text}` : text}`;
}

function example([says, line]: readonly [string, string]): string {
  return `  # ${says}\n  ${program} ${line}`;
}
