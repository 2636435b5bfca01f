/** What a command of the command line is: its help, its options, and the work from the given words to an answer. */
import type { Language } from "../kernel/text.ts";
import type { Given } from "./given.ts";

/** The streams of the process, or others in a test. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream;
}

export const exitCodes = {
  satisfied: 0,
  violated: 1,
  undetermined: 2,
  "not-in-force": 2,
  badInput: 64,
} as const;

/** What is printed at the end, all at once, and the exit code (0). */
export interface Answer {
  readonly text: string;
  readonly exitCode?: number;
}

export interface Option {
  readonly says: string;
  /** What stands for the value in the help: `<day>`; an option without it is a switch. */
  readonly value?: string;
  readonly multiple?: boolean;
  /** The only values there are. */
  readonly oneOf?: readonly string[];
}

/** Each form of a command, as its users write it, with the options that it takes besides the common ones. */
export type Forms = Readonly<Record<string, readonly string[]>>;

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows the name: `<rule> [<fact>=<value> …]`. */
  readonly operands: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Where not every form takes every option; `run` then calls `given.checkForm`. */
  readonly forms?: Forms;
  /** Paragraphs of the help. */
  readonly details?: readonly string[];
  /** Command lines without the name of the program, each with what it is for. */
  readonly examples: readonly (readonly [says: string, line: string])[];
  run(given: Given, io: Io, language: Language): Answer | Promise<Answer>;
}

/** What every command takes. */
export const commonOptions: Readonly<Record<string, Option>> = {
  json: { says: "print canonical JSON (RFC 8785), for machines" },
  lang: {
    value: "<language>",
    says: "language of the answer; JSON is the same in each",
    oneOf: ["en", "ru", "kk"],
  },
  output: { value: "<file>", says: "write the answer to a file, whole or not at all" },
  help: { says: "show this help, whatever else is given" },
};
