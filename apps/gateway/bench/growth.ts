/**
 * What the register costs as it grows: `npm run bench:growth -w apps/gateway`
 *
 * One register is filled to a thousand acts, then to ten thousand and so on, with lives of four acts, two of them with an
 * assessment of 5.4 kB; at each size it is measured. Prints the table of docs/register.md. `GROWTH_TO` ends it sooner.
 */
import { sql } from "drizzle-orm";
import { verifyChain } from "../src/register/chain.ts";
import { rebuild } from "../src/register/rebuild.ts";
import { unruled } from "../test/beginnings.ts";
import { giver } from "./register/commands.ts";
import { fillWithLives } from "./register/lives.ts";
import { page } from "./register/pages.ts";
import { runGateway } from "./register/running.ts";
import { median, perSecond, rate, round } from "./register/timing.ts";

const TO = Number(process.env.GROWTH_TO ?? 1_000_000);
const SECONDS = 1;
const institution = "apk";

const running = await runGateway();
const { register } = running;
const give = giver(running, unruled);
try {
  await perSecond(16, 3, give);
  await perSecond(16, 3, () => page(running, institution, 0));
  await register.database.read((connection) => connection.execute(sql`TRUNCATE acts, records, registers`));
  console.log(
    "| acts | recorded per second | pages per second, first | last | `totalCount` | verify, acts per second | rebuild, acts per second | on disk |",
  );
  console.log("|---|---|---|---|---|---|---|---|");
  for (let size = 1_000; size <= TO; size *= 10) {
    await fillWithLives(register, institution, size);
    console.log(`| ${(await measured(size)).join(" | ")} |`);
  }
} finally {
  await running.stop();
}

async function measured(size: number): Promise<readonly string[]> {
  const { database } = register;
  const count = await register.countActs({ institution });
  const rebuilt = await rate(count, () => rebuild(database, institution));
  const verified = await rate(count, () => verifyChain(database, institution));
  const disk = await diskPerAct(count);
  const counts: number[] = [];
  const pages: [first: number[], last: number[]] = [[], []];
  for (let turn = 0; turn < 3; turn += 1) {
    counts.push(1_000 / (await rate(1, () => register.countActs({ institution }))));
    pages[0].push(await perSecond(4, SECONDS, () => page(running, institution, 0)));
    pages[1].push(await perSecond(4, SECONDS, () => page(running, institution, size - 40)));
  }
  const recorded = await perSecond(16, SECONDS, give);
  return [
    ...[round(size), round(recorded), round(median(pages[0])), round(median(pages[1]))],
    ...[`${median(counts).toFixed(1)} ms`, round(verified), round(rebuilt), `${disk} bytes an act`],
  ];
}

/** Acts, records and all their indexes, in bytes. */
async function diskPerAct(count: number): Promise<string> {
  const size = sql`SELECT pg_total_relation_size('acts') + pg_total_relation_size('records') AS bytes`;
  const { rows } = await register.database.read((connection) => connection.execute<{ bytes: string }>(size));
  return round(Number(rows[0]?.bytes) / count);
}
