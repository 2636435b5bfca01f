/** The command line, as a process of its own or in this one. */
import { type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { run as runHere } from "../src/cli/run.ts";

export const program = [
  process.execPath,
  "--import",
  import.meta.resolve("tsx"),
  fileURLToPath(new URL("../src/cli/main.ts", import.meta.url)),
] as const;

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder for the files of a test file, taken away after its tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "apk-governance-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Runs the program with the words, and with `input` as its standard input. */
export function cli(words: readonly string[], input = "", options: SpawnOptions = {}): Promise<Ran> {
  return run([...program, ...words], input, options);
}

export function run(
  [command = "", ...words]: readonly string[],
  input = "",
  options: SpawnOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { ...options, stdio: "pipe" });
    const printed = { out: "", err: "" };
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      printed.out += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      printed.err += text;
    });
    // A program that refuses early does not read to the end.
    child.stdin?.on("error", () => {}).end(input);
    child.on("error", reject).on("close", (code) => resolve({ code, ...printed }));
  });
}

/** The same in this process, which is faster: all but what the process itself does. */
export async function typed(words: readonly string[], input = ""): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await runHere(words, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  return { code, out: String(stdout.read() ?? ""), err: String(stderr.read() ?? "") };
}

/** Whether there is a Python 3; where there is none, what needs it says so and is left out. */
export function pythonFor(what: string): boolean {
  const found = spawnSync("python3", ["--version"]).status === 0;
  if (!found) console.log(`Left out, since there is no python3: ${what}`);
  return found;
}
