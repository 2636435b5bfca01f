/** Measures one question in every engine, after checking that all answers are equal. Ratios are what counts. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { assess, assessTrusted } from "../dist/index.js";
import * as rules from "../dist/rules/index.js";
import { engines } from "./engines.mjs";
import { COUNT, inputs, on } from "./inputs.mjs";

const require = createRequire(new URL("./peers/package.json", import.meta.url));
const { measure } = await import(pathToFileURL(require.resolve("mitata")).href);

const CHECKED = 512;
const IN_FLIGHT = 64;
const SLOW_COUNT = 256;
const options = { on };

/** What each ratio must reach. */
const targets = [
  ["explained, × json-rules-engine", "explained", "json-rules-engine 7.3.1", 40],
  ["explained, × Zen", "explained", "@gorules/zen-engine 0.54.0", 40],
  ["explained, × publicodes", "explained", "publicodes 1.10.3", 500],
  ["explained, × json-logic-js", "explained", "json-logic-js 2.0.5", 3],
  ["trusted, × json-rules-engine", "trusted", "json-rules-engine 7.3.1", 200],
];

/** Decisions per second in each engine, and the ratios to reach. */
export async function measureQuestion(question) {
  const rule = Object.values(rules).find(({ id }) => id === question.id);
  const facts = inputs(question);
  const peers = engines(question);
  await checkAnswers(question, rule, facts.slice(0, CHECKED), peers);
  const rates = { ...(await ourRates(question, rule, facts)), ...(await peerRates(facts, peers)) };
  const reached = targets.map(([name, ours, peer, to]) => ({ name, reached: rates[ours] / rates[peer], to }));
  return { rates, reached };
}

/** Microseconds for partial facts, everything read. */
export async function measurePartial({ id }, facts, omitted) {
  const rule = Object.values(rules).find((of) => of.id === id);
  const known = facts.map((of) => Object.fromEntries(Object.entries(of).filter(([fact]) => !omitted(fact))));
  let read = 0;
  const perSecond = await rate(known.length, () => {
    for (const of of known) {
      const { findings, missing, clashes } = assess(rule, of, options);
      read += findings.length + missing.length + clashes.length;
    }
  });
  assert.ok(read > 0);
  return 1e6 / perSecond;
}

async function checkAnswers(question, rule, facts, peers) {
  const { id, conditions, plain } = question;
  for (const of of facts) {
    const expected = plain(of);
    for (const answer of [assess, assessTrusted]) {
      const { verdict, findings } = answer(rule, of, options);
      const failing = findings
        .filter((finding) => finding.verdict === "violated")
        .map((finding) => finding.id);
      assert.deepEqual(
        conditions.map((condition) => !failing.includes(`${id}.${condition}`)),
        expected,
      );
      assert.equal(verdict, expected.every(Boolean) ? "satisfied" : "violated");
    }
    for (const [name, judge] of Object.entries(peers)) assert.deepEqual(await judge(of), expected, name);
  }
}

async function ourRates({ plain }, rule, facts) {
  let sink = 0;
  const rates = {
    explained: await rate(COUNT, () => {
      for (let i = 0; i < COUNT; i++) sink += explained(assess(rule, facts[i], options));
    }),
    "verdict only": await rate(COUNT, () => {
      for (let i = 0; i < COUNT; i++) sink += assess(rule, facts[i], options).verdict.length;
    }),
    trusted: await rate(COUNT, () => {
      for (let i = 0; i < COUNT; i++) sink += assessTrusted(rule, facts[i], options).verdict.length;
    }),
    "plain function": await rate(COUNT, () => {
      for (let i = 0; i < COUNT; i++) sink += plain(facts[i]).length;
    }),
  };
  assert.ok(sink > 0);
  return rates;
}

/** Reads every finding: id, verdict, edition, citations, certainty, shortfall. Texts are worded only when read. */
function explained({ verdict, findings }) {
  let read = verdict.length;
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

async function peerRates(facts, peers) {
  let sink = 0;
  const some = facts.slice(0, SLOW_COUNT);
  const inTurn = (judge) => async () => {
    for (const of of some) sink += (await judge(of)).length;
  };
  const inFlight = (judge) => async () => {
    for (let i = 0; i < SLOW_COUNT; i += IN_FLIGHT) {
      sink += (await Promise.all(some.slice(i, i + IN_FLIGHT).map(judge))).length;
    }
  };
  const atOnce = (judge) => () => {
    for (const of of some) sink += judge(of).length;
  };
  const loops = {
    "json-logic-js 2.0.5": atOnce,
    "json-rules-engine 7.3.1": inTurn,
    "@gorules/zen-engine 0.54.0": inFlight,
    "publicodes 1.10.3": atOnce,
  };
  const rates = {};
  for (const [name, loop] of Object.entries(loops)) rates[name] = await rate(SLOW_COUNT, loop(peers[name]));
  assert.ok(sink > 0);
  return rates;
}

/** Decisions per second of a loop over so many inputs. */
async function rate(count, loop) {
  const { p50 } = await measure(loop, { min_cpu_time: 1e9, min_samples: 12 });
  return (1e9 * count) / p50;
}
