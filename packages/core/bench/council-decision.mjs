import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { assess, assessTrusted } from "../dist/index.js";
import { councilDecision } from "../dist/rules/index.js";
import { jsonLogicJs, jsonRulesEngine, plain, publicodes, zen } from "./engines.mjs";
import { COUNT, inputs, on } from "./inputs.mjs";

const require = createRequire(new URL("./peers/package.json", import.meta.url));
const { measure } = await import(pathToFileURL(require.resolve("mitata")).href);

const IN_FLIGHT = 64;
const SLOW_COUNT = 256;
const facts = inputs();
const options = { on };

/** Validated, with every finding read: id, verdict, edition, citations, certainty, shortfall. Texts are not rendered. */
function explained(of) {
  const assessment = assess(councilDecision, of, options);
  const { findings } = assessment;
  let read = assessment.verdict.length;
  for (let i = 0; i < findings.length; i++) {
    const { id, verdict, edition, citations, certainty, shortfall } = findings[i];
    read +=
      id.length +
      verdict.length +
      edition.from.length +
      citations.length +
      certainty.length +
      (shortfall ?? 0);
  }
  return read;
}

function answerOf(assessment) {
  return assessment.findings.map(({ verdict }) => verdict === "satisfied");
}

const engines = {
  "json-rules-engine 7.3.1": jsonRulesEngine(),
  "@gorules/zen-engine 0.54.0": zen(),
  "publicodes 1.10.3": publicodes(),
  "json-logic-js 2.0.5": jsonLogicJs(),
};

for (const of of facts.slice(0, 512)) {
  const expected = plain(of);
  const assessment = assess(councilDecision, of, options);
  assert.deepEqual(answerOf(assessment), expected);
  assert.equal(assessment.verdict, expected.every(Boolean) ? "satisfied" : "violated");
  assert.deepEqual(answerOf(assessTrusted(councilDecision, of, options)), expected);
  for (const [name, judge] of Object.entries(engines)) assert.deepEqual(await judge(of), expected, name);
}
console.log("512 answers of every engine are equal.\n");

/** Decisions per second of a loop over the inputs. */
async function rate(count, loop) {
  const { min, avg, p50 } = await measure(loop, { min_cpu_time: 1e9, min_samples: 12 });
  assert.ok(min <= avg);
  return (1e9 * count) / p50;
}

let sink = 0;
const some = facts.slice(0, SLOW_COUNT);
const rates = {
  "assess, validated and explained": await rate(COUNT, () => {
    for (let i = 0; i < COUNT; i++) sink += explained(facts[i]);
  }),
  "assess, verdict only": await rate(COUNT, () => {
    for (let i = 0; i < COUNT; i++) sink += assess(councilDecision, facts[i], options).verdict.length;
  }),
  "assessTrusted, verdict only": await rate(COUNT, () => {
    for (let i = 0; i < COUNT; i++) sink += assessTrusted(councilDecision, facts[i], options).verdict.length;
  }),
  "plain function": await rate(COUNT, () => {
    for (let i = 0; i < COUNT; i++) sink += plain(facts[i]).length;
  }),
};
rates["json-logic-js 2.0.5"] = await rate(COUNT, () => {
  for (let i = 0; i < COUNT; i++) sink += engines["json-logic-js 2.0.5"](facts[i]).length;
});
rates["json-rules-engine 7.3.1"] = await rate(SLOW_COUNT, async () => {
  for (const of of some) sink += (await engines["json-rules-engine 7.3.1"](of)).length;
});
rates["@gorules/zen-engine 0.54.0"] = await rate(SLOW_COUNT, async () => {
  const judge = engines["@gorules/zen-engine 0.54.0"];
  for (let i = 0; i < SLOW_COUNT; i += IN_FLIGHT) {
    const answers = await Promise.all(some.slice(i, i + IN_FLIGHT).map(judge));
    sink += answers.length;
  }
});
rates["publicodes 1.10.3"] = await rate(SLOW_COUNT, () => {
  for (const of of some) sink += engines["publicodes 1.10.3"](of).length;
});

const partial = {
  "two counts omitted": await rate(SLOW_COUNT, () => {
    for (const { present, votesFor, ...of } of some) sink += everything(of);
  }),
  "nothing known": await rate(8, () => {
    for (let i = 0; i < 8; i++) sink += everything({});
  }),
};

function everything(of) {
  const { findings, missing, clashes } = assess(councilDecision, of, options);
  return findings.length + missing.length + clashes.length;
}

const ours = rates["assess, validated and explained"];
const trusted = rates["assessTrusted, verdict only"];
const targets = [
  ["validated and explained, × json-rules-engine", ours / rates["json-rules-engine 7.3.1"], 40],
  ["validated and explained, × Zen", ours / rates["@gorules/zen-engine 0.54.0"], 40],
  ["validated and explained, × publicodes", ours / rates["publicodes 1.10.3"], 500],
  ["validated and explained, × json-logic-js", ours / rates["json-logic-js 2.0.5"], 3],
  ["trusted, × json-rules-engine", trusted / rates["json-rules-engine 7.3.1"], 200],
];
const micros = Object.fromEntries(
  Object.entries(partial).map(([name, perSecond]) => [name, 1e6 / perSecond]),
);

if (process.env.BENCH_JSON) console.log(JSON.stringify({ rates, targets, micros }));
else {
  console.table(
    Object.fromEntries(
      Object.entries(rates)
        .sort(([, a], [, b]) => b - a)
        .map(([name, perSecond]) => [
          name,
          { "decisions/s": Math.round(perSecond), "× ours": Number((perSecond / ours).toPrecision(3)) },
        ]),
    ),
  );
  console.table(
    Object.fromEntries(
      targets.map(([name, reached, to]) => [
        name,
        { reached: Number(reached.toPrecision(3)), "to reach": to, met: reached >= to },
      ]),
    ),
  );
  console.log(
    `Partial facts, all read: two counts omitted ${micros["two counts omitted"].toFixed(1)} µs (to reach: ≤ 50),`,
  );
  console.log(`nothing known ${(micros["nothing known"] / 1000).toFixed(2)} ms (to reach: ≤ 5).`);
}
assert.ok(sink > 0);
