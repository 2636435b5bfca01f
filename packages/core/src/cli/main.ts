#!/usr/bin/env node
/** The process: streams, exit code, and what becomes of a reader that has gone. */
/** None of the codes that answers have. */
const CANNOT_WRITE = 74;
const DEFECT = 70;

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    // EPIPE: whoever read has enough, as `head` has, and nobody need hear of it.
    if (code === "EPIPE") process.exit();
    if (stream === process.stdout)
      process.stderr.write(`apk-governance: the answer cannot be written: ${message}\n`);
    process.exit(CANNOT_WRITE);
  });
}

try {
  // Loaded here, so that a package that cannot be loaded does not exit as an answer would.
  const { run } = await import("./run.ts");
  process.exitCode = await run(process.argv.slice(2), process);
} catch (error) {
  console.error(
    "apk-governance: this is a defect of the program; please report it with the command line:",
    error,
  );
  process.exitCode = DEFECT;
}
