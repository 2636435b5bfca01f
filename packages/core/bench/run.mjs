/**
 * Decisions per second: the same questions in several engines, in one process, on the same seeded inputs
 *
 * Every engine judges all conditions, and all answers are checked equal before anything is timed. The engines take turns
 * of a tenth of a second in short rounds; every figure is the median over the rounds. Read the ratios, not the seconds.
 * Peers are installed beside this file when it runs. `BENCH_JSON=1` prints JSON; `npm run bench -- award.eligibility`
 * measures that rule alone.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const peers = fileURLToPath(new URL("./peers/", import.meta.url));
const dist = fileURLToPath(new URL("../dist/node/index.js", import.meta.url));
if (!existsSync(dist)) {
  console.error("Build first: npm run build");
  process.exit(1);
}
if (!existsSync(`${peers}node_modules/mitata`)) {
  console.log("Installing the peers …");
  execFileSync(
    "npm",
    ["install", "--prefix", peers, "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"],
    {
      stdio: "inherit",
    },
  );
}

const { measurePartial, measureQuestion } = await import("./measure.mjs");
const { inputs } = await import("./inputs.mjs");
const asked = process.argv.slice(2);
const names = ["council-decision", "award-eligibility", "membership-nomination", "session-convocation"];
const questions = await Promise.all(names.map((name) => import(`./questions/${name}.mjs`)));
const results = {};
for (const question of questions.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
  const result = await measureQuestion(question);
  results[question.id] = result;
  if (!process.env.BENCH_JSON) print(question.id, result);
}
if (results["council.decision"]) {
  const [council] = questions;
  const some = inputs(council).slice(0, 256);
  const micros = {
    "two counts omitted": await measurePartial(council, some, (fact) =>
      ["present", "votesFor"].includes(fact),
    ),
    "nothing known": await measurePartial(council, some.slice(0, 8), () => true),
  };
  results["council.decision"].micros = micros;
  if (!process.env.BENCH_JSON) {
    console.log(`A Council decision, partial facts, all read:`);
    console.log(`two counts omitted ${micros["two counts omitted"].toFixed(1)} µs (to reach: ≤ 50),`);
    console.log(`nothing known ${(micros["nothing known"] / 1000).toFixed(2)} ms (to reach: ≤ 5).`);
  }
}
if (process.env.BENCH_JSON) console.log(JSON.stringify(results));

function print(id, { rates, reached }) {
  const sorted = Object.entries(rates).sort(([, a], [, b]) => b - a);
  const rows = sorted.map(([name, perSecond]) => [
    name,
    {
      "decisions/s": Math.round(perSecond),
      "× explained": Number((perSecond / rates.explained).toPrecision(3)),
    },
  ]);
  const goals = reached.map(({ name, reached, to }) => [
    name,
    { reached: Number(reached.toPrecision(3)), "to reach": to, met: reached >= to },
  ]);
  console.log(`\n${id}: the answers of every engine are equal.`);
  console.table(Object.fromEntries(rows));
  console.table(Object.fromEntries(goals));
}
