/**
 * What the register costs: `npm run bench:register -w apps/gateway`
 *
 * A gateway of its own on an embedded PostgreSQL; clients in this process, over HTTP. Acts are recorded in turn with
 * plain inserts of the same rows on the same server, and the medians are compared, since machines change their pace.
 */
import { cpus } from "node:os";
import { verifyChain } from "../src/register/chain.ts";
import { rebuild } from "../src/register/rebuild.ts";
import { ruled, unruled } from "../test/beginnings.ts";
import { giver } from "./register/commands.ts";
import { fill, page } from "./register/pages.ts";
import { plainInserts } from "./register/plain.ts";
import { runGateway } from "./register/running.ts";
import { line, median, perSecond, rate, ratio, round } from "./register/timing.ts";

const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);
const TURNS = Number(process.env.BENCH_TURNS ?? 3);
const DEEP = Number(process.env.BENCH_DEPTH ?? 1_000_000);

const running = await runGateway();
try {
  console.log(`Node ${process.version}, ${cpus().length} cores, ${TURNS} turns of ${SECONDS} s each\n`);
  await recorded("without an assessment", unruled);
  await recorded("with an assessment each", ruled);
  await walked();
  await paged();
} finally {
  await running.stop();
}

/** Acts beside plain inserts of the rows that they leave. */
async function recorded(which: string, commands: Parameters<typeof giver>[1]): Promise<void> {
  const give = giver(running, commands);
  await perSecond(4, SECONDS, give);
  const plain = await plainInserts(running.url);
  for (const clients of [1, 16]) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      ours.push(await perSecond(clients, SECONDS, give));
      theirs.push(await plain.insert(clients, SECONDS));
    }
    const beside = `${ratio(median(ours), median(theirs))} of plain inserts (${round(median(theirs))})`;
    line(`acts per second ${which}, clients: ${clients}`, median(ours), beside);
  }
}

async function walked(): Promise<void> {
  const { database, countActs } = running.register;
  const count = await countActs({ institution: "apk" });
  const inTurns = async (work: () => Promise<unknown>) => {
    const rates: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) rates.push(await rate(count, work));
    return median(rates);
  };
  line("verify, acts per second", await inTurns(() => verifyChain(database, "apk")));
  line("rebuild, acts per second", await inTurns(() => rebuild(database, "apk")));
}

async function paged(): Promise<void> {
  await fill(running.url, DEEP + 1_000);
  const shallow: number[] = [];
  const deep: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    shallow.push(await perSecond(4, SECONDS, () => page(running, "bench", 0)));
    deep.push(await perSecond(4, SECONDS, () => page(running, "bench", DEEP)));
  }
  const [top, bottom] = [median(shallow), median(deep)];
  line("pages of 20 acts per second, depth 1", top);
  line(`the same at depth ${DEEP.toLocaleString("en")}`, bottom, `${ratio(bottom, top)} of depth 1`);
}
