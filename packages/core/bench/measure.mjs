/** Measures one question in every engine, after checking that all answers are equal. Ratios are what counts. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { assess, assessTrusted } from "@apk-governance/core";
import * as rules from "@apk-governance/core/rules";
import { engines } from "./engines.mjs";
import { COUNT, inputs, on } from "./inputs.mjs";

const require = createRequire(new URL("./peers/package.json", import.meta.url));
const { measure } = await import(pathToFileURL(require.resolve("mitata")).href);

const CHECKED = 512;
const IN_FLIGHT = 64;
const SLOW_COUNT = 256;
const SLOWEST_COUNT = 64;
const ROUNDS = 13;
/** Nanoseconds. */
const TURN = 8e7;
const options = { on };

/** Takes every answer, so that no engine may leave one out. */
let sink = 0;

/** What each ratio must reach. */
const targets = [
  ["explained, × json-rules-engine", "explained", "json-rules-engine 7.3.1", 40],
  ["explained, × Zen", "explained", "@gorules/zen-engine 0.54.0", 40],
  ["explained, × publicodes", "explained", "publicodes 1.10.3", 500],
  ["explained, × json-logic-js", "explained", "json-logic-js 2.0.5", 3],
  ["trusted, × json-rules-engine", "trusted", "json-rules-engine 7.3.1", 200],
];

/** Decisions per second in each engine, and the ratios to reach: medians over the rounds. */
export async function measureQuestion(question) {
  const rule = Object.values(rules).find(({ id }) => id === question.id);
  const facts = inputs(question);
  const peers = engines(question);
  await checkAnswers(question, rule, facts.slice(0, CHECKED), peers);
  const rounds = await race({ ...ourLoops(question, rule, facts), ...peerLoops(facts, peers) });
  assert.ok(sink > 0);
  const over = (figure) => median(rounds.map(figure));
  return {
    rates: Object.fromEntries(Object.keys(rounds[0]).map((name) => [name, over((rates) => rates[name])])),
    reached: targets.map(([name, ours, peer, to]) => ({
      name,
      reached: over((rates) => rates[ours] / rates[peer]),
      to,
    })),
  };
}

/**
 * Rates of all loops, round by round. The clock of a machine drifts within seconds, so a round is short and every
 * engine has its turn in it; every other round goes backwards, so that none is always the last.
 */
async function race(loops) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const turns = Object.entries(loops);
    const rates = {};
    for (const [name, [count, loop]] of round % 2 ? turns.reverse() : turns) {
      rates[name] = await rate(count, TURN, loop);
    }
    rounds.push(rates);
  }
  return rounds;
}

function median(figures) {
  return figures.sort((a, b) => a - b)[figures.length >> 1];
}

/** Microseconds for partial facts, everything read. */
export async function measurePartial({ id }, facts, omitted) {
  const rule = Object.values(rules).find((of) => of.id === id);
  const known = facts.map((of) => Object.fromEntries(Object.entries(of).filter(([fact]) => !omitted(fact))));
  const perSecond = await rate(known.length, 1e9, () => {
    for (const of of known) {
      const { findings, missing, clashes } = assess(rule, of, options);
      sink += findings.length + missing.length + clashes.length;
    }
  });
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

/** Each loop with the number of decisions that it makes. Written out, so that the engine sees what each one calls. */
function ourLoops({ plain }, rule, facts) {
  const loops = {
    explained() {
      let read = 0;
      for (let i = 0; i < COUNT; i++) read += explained(assess(rule, facts[i], options));
      sink += read;
    },
    "verdict only"() {
      let read = 0;
      for (let i = 0; i < COUNT; i++) read += assess(rule, facts[i], options).verdict.length;
      sink += read;
    },
    trusted() {
      let read = 0;
      for (let i = 0; i < COUNT; i++) read += assessTrusted(rule, facts[i], options).verdict.length;
      sink += read;
    },
    "plain function"() {
      let read = 0;
      for (let i = 0; i < COUNT; i++) read += plain(facts[i]).length;
      sink += read;
    },
  };
  return Object.fromEntries(Object.entries(loops).map(([name, loop]) => [name, [COUNT, loop]]));
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

function peerLoops(facts, peers) {
  const turns = {
    "json-logic-js 2.0.5": [SLOW_COUNT, atOnce],
    "json-rules-engine 7.3.1": [SLOW_COUNT, inTurn],
    "@gorules/zen-engine 0.54.0": [SLOW_COUNT, inFlight],
    "publicodes 1.10.3": [SLOWEST_COUNT, atOnce],
  };
  return Object.fromEntries(
    Object.entries(turns).map(([name, [count, loop]]) => [
      name,
      [count, loop(peers[name], facts.slice(0, count))],
    ]),
  );
}

const atOnce = (judge, facts) => () => {
  let read = 0;
  for (const of of facts) read += judge(of).length;
  sink += read;
};

const inTurn = (judge, facts) => async () => {
  let read = 0;
  for (const of of facts) read += (await judge(of)).length;
  sink += read;
};

const inFlight = (judge, facts) => async () => {
  let read = 0;
  for (let i = 0; i < facts.length; i += IN_FLIGHT) {
    read += (await Promise.all(facts.slice(i, i + IN_FLIGHT).map(judge))).length;
  }
  sink += read;
};

/** Decisions per second of a loop over so many inputs. */
async function rate(count, nanoseconds, loop) {
  const { p50 } = await measure(loop, { min_cpu_time: nanoseconds, min_samples: 4 });
  return (1e9 * count) / p50;
}
