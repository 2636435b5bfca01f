/** `npm run register -- verify | rebuild | export | import | sample`: what an operator does with the register. */
import { createReadStream, createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import type { Database } from "../database/database.ts";
import { DatabaseError } from "../database/errors.ts";
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
        `${institution}: ${broken ?? `${acts} ${acts === 1 ? "act" : "acts"}, the chain is whole; the last hash is ${hash}`}`,
      );
      return broken === undefined;
    }),
  rebuild: (database, words) =>
    forEach(database, words, async (institution) => {
      console.log(`${institution}: made again from ${await rebuild(database, institution)} acts`);
      return true;
    }),
  export: async (database, [institution, file]) => {
    if (institution === undefined) throw new SettingsError(usage);
    const to = file === undefined ? process.stdout : createWriteStream(file);
    console.error(`${institution}: ${await exportActs(database, institution, to)} acts`);
    if (file !== undefined) await finished(to.end());
    return true;
  },
  import: async (database, [file]) => {
    const from = file === undefined ? process.stdin : createReadStream(file);
    console.error(`${await importActs(database, from)} acts`);
    return true;
  },
  sample: async (_, __, register) => {
    console.log(`sample: ${await fillSample(register)} acts, all invented`);
    return true;
  },
};

/** Whether it went well with every institution named, or with all there are. */
async function forEach(
  database: Database,
  words: readonly string[],
  work: (institution: string) => Promise<boolean>,
): Promise<boolean> {
  const all = words.length > 0 ? words : await institutionsOf(database);
  let isWell = true;
  for (const institution of all) {
    const went = await work(institution);
    isWell = isWell && went;
  }
  if (all.length === 0) console.log("there is no register yet");
  return isWell;
}

async function main(): Promise<number> {
  const [command = "", ...words] = parseArgs({ allowPositionals: true }).positionals;
  const work = works[command];
  if (!work) throw new SettingsError(usage);
  const register = await openRegister(readSettings(process.env));
  try {
    return (await work(register.database, words, register)) ? 0 : 1;
  } finally {
    await register.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const isTheirs =
    error instanceof SettingsError || error instanceof TypeError || error instanceof ImportError;
  console.error(isTheirs || error instanceof DatabaseError ? error.message : error);
  process.exitCode = isTheirs ? 64 : 1;
}
