/** `npm run register -- verify | rebuild | export | import | sample`: what an operator does with the register. */
import { createReadStream, createWriteStream } from "node:fs";
import { parseArgs } from "node:util";
import type { Database } from "../database/database.ts";
import { DatabaseAwayError, DatabaseError } from "../database/errors.ts";
import { readSettings, SettingsError } from "../settings.ts";
import { institutionsOf, verifyChain } from "./chain.ts";
import { exportActs, ImportError, importActs } from "./moving.ts";
import { rebuild } from "./rebuild.ts";
import { openRegister, type Register } from "./register.ts";
import { fillSample } from "./sample.ts";

const usage = `npm run register -- verify [institution …]     walk the hash chains; 1 if a link is broken
npm run register -- rebuild [institution …]    make the read tables again from the acts
npm run register -- export institution [file]  write the acts as JSON Lines
npm run register -- import [file]              take over registers that were exported
npm run register -- sample                     fill the register sample with an invented year`;

type Work = (database: Database, words: string[], register: Register) => Promise<boolean>;

const works: Readonly<Record<string, Work>> = {
  verify: (database, words) =>
    forEach(database, words, async (institution) => {
      const { acts, hash, broken } = await verifyChain(database, institution);
      console.log(
        `${institution}: ${broken ?? `${counted(acts)}, the chain is whole; the last hash is ${hash}`}`,
      );
      return broken === undefined;
    }),
  rebuild: (database, words) =>
    forEach(database, words, async (institution) => {
      console.log(`${institution}: made again from ${counted(await rebuild(database, institution))}`);
      return true;
    }),
  export: async (database, [institution, file]) => {
    if (institution === undefined) throw new SettingsError(usage);
    await required(database, [institution]);
    const to = file === undefined ? process.stdout : createWriteStream(file);
    console.error(`${institution}: ${counted(await exportActs(database, institution, to))}`);
    return true;
  },
  import: async (database, [file]) => {
    const from = file === undefined ? process.stdin : createReadStream(file);
    console.error(counted(await importActs(database, from)));
    return true;
  },
  sample: async (_, __, register) => {
    console.log(`sample: ${counted(await fillSample(register))}, all invented`);
    return true;
  },
};

function counted(acts: number): string {
  return acts === 1 ? "1 act" : `${acts} acts`;
}

/** Whether it went well with every institution named, or with all there are. */
async function forEach(
  database: Database,
  words: readonly string[],
  work: (institution: string) => Promise<boolean>,
): Promise<boolean> {
  const all = words.length > 0 ? await required(database, words) : await institutionsOf(database);
  let isWell = true;
  for (const institution of all) {
    const went = await work(institution);
    isWell = isWell && went;
  }
  if (all.length === 0) console.log("there is no register yet");
  return isWell;
}

/** The registers of these names. Throws `SettingsError` where there is none. */
async function required(database: Database, names: readonly string[]): Promise<readonly string[]> {
  const known = await institutionsOf(database);
  const none = names.find((name) => !known.includes(name));
  if (none === undefined) return names;
  throw new SettingsError(`there is no register ${none}; there are: ${known.join(", ") || "none"}`);
}

async function main(): Promise<number> {
  const [command = "", ...words] = parseArgs({ allowPositionals: true }).positionals;
  const work = Object.hasOwn(works, command) ? works[command] : undefined;
  if (!work) throw new SettingsError(usage);
  const register = await openRegister(readSettings(process.env));
  try {
    return (await work(register.database, words, register)) ? 0 : 1;
  } finally {
    await register.close();
  }
}

function isOfArguments(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** Of a file or a pipe that cannot be read or written: the system says which and why. */
function isOfFile(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isTheirs = error instanceof SettingsError || error instanceof ImportError || isOfArguments(error);
  const isOfDatabase = error instanceof DatabaseError || error instanceof DatabaseAwayError;
  const isClear = isTheirs || isOfDatabase || isOfFile(error);
  console.error(isClear ? (error as Error).message : error);
  process.exitCode = isTheirs ? 64 : 1;
}
