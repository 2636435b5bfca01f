import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import {
  associationModel,
  awardModel,
  councilModel,
  deputiesModel,
  type ModelPolicy,
  membershipModel,
  sessionModel,
  type Under,
  viceChairModel,
} from "../../test/procedure-model.ts";
import { InvalidFactsError } from "../kernel/errors.ts";
import { codesOf, type Fact } from "../kernel/facts.ts";
import { officeCodes } from "../rules/vocabulary.ts";
import type {
  ActingOffice,
  Decision,
  Procedure,
  ProcedureCommand,
  ProcedureEvent,
  Stream,
} from "./procedure.ts";
import { procedures } from "./procedures.ts";

/** A quick share in the normal suite; `npm run test:model` runs 105,000. */
const SEQUENCES = Number(process.env.MODEL_SEQUENCES ?? 3500);

interface Model {
  readonly [type: string]: {
    lawful(state: Stream, given: Omit<ProcedureCommand, "type">, under: Under): boolean;
    witnesses(state: Stream, on: string): readonly unknown[];
  };
}

const models = {
  session: sessionModel,
  councilMeeting: councilModel,
  viceChairTerm: viceChairModel,
  awardNomination: awardModel,
  association: associationModel,
  membership: membershipModel,
  deputies: deputiesModel,
} as unknown as Record<keyof typeof procedures, Model>;

/** Days on which something changes, the day before each, and days between which terms and deadlines run out. */
const days = [
  ...["2007-05-20", "2007-05-21", "2007-06-18", "2007-06-19", "2007-07-25", "2007-07-26", "2008-10-19"],
  ...["2008-10-20", "2009-10-26", "2012-01-16", "2016-02-26", "2016-03-21", "2017-12-31", "2018-01-01"],
  ...["2018-11-19", "2018-11-20", "2020-02-29", "2021-02-27", "2021-02-28", "2021-06-08", "2021-06-09"],
  ...["2022-06-06", "2022-06-07", "2022-11-04", "2022-11-05", "2023-01-24", "2023-03-27", "2023-04-26"],
  ...["2023-05-26", "2023-05-27", "2024-04-25", "2024-04-26", "2025-04-23", "2025-12-31", "2026-06-30"],
  ...["2026-07-01", "2026-07-02", "2027-06-30", "2027-07-01", "2030-01-01"],
];

const policies: readonly ModelPolicy[] = [
  ...[{}, {}, {}, {}, {}],
  { sessionQuorum: [2, 3], sessionMajority: { over: [1, 2] }, awardDecider: { algys: "council" } },
  { sessionNoticeDays: 30, requireCouncilProposal: true, awardRepeatable: false },
  { extraordinaryThreshold: [1, 3], considerationDeadlineDays: 30, awardIntervalYears: 3 },
  { extraordinaryThreshold: { over: [1, 1] }, sessionMajority: { over: [1, 1] }, sessionOtherMatters: true },
  { sessionQuorum: { over: [1, 1] }, sessionOtherMatters: false, abolishedOn: "2026-07-02" },
];

/** Numbers of one seed (mulberry32), so that a sequence is one list of integers. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Next = ReturnType<typeof numbers>;

const pick = <T>(next: Next, of: readonly T[]): T => of[next(of.length)] as T;

function someValue({ kind, nullable, vocabulary }: Fact, next: Next): unknown {
  if (nullable && next(5) === 0) return null;
  switch (kind) {
    case "count":
    case "year":
      return pick(next, [1, 1, 2, 3, 0, 4, 5, 9, 12, 50, 75]);
    case "flag":
      return next(3) > 0;
    case "day":
      return pick(next, days);
    case "choice":
      return pick(next, codesOf(vocabulary as NonNullable<typeof vocabulary>));
    case "text":
      return pick(next, ["koreans", "vainakh", nullable ? " " : "a"]);
    case "texts":
      return pick(next, [["theme"], [" "], [], ["b", "a", "a"]]);
    case "days":
      return [pick(next, days)];
    case "codes":
      return vocabulary
        ? [pick(next, codesOf(vocabulary)), pick(next, codesOf(vocabulary))]
        : pick(next, [["KZ"], ["DE"], ["KZ", "DE"], []]);
  }
}

/** A lawful payload, if there is one, with some of its facts changed or left out. */
function nearlyLawful(run: Run, described: Procedure["commands"][number], on: string, next: Next): unknown {
  const witness = pick(next, run.model[described.type]?.witnesses(run.state, on) ?? [{}]);
  const facts = Object.entries(described.facts);
  const changes = [0, 1, 2].slice(next(3)).flatMap(() => {
    const [name, fact] = facts.length > 0 ? pick(next, facts) : [];
    if (name === undefined || fact === undefined) return [];
    const mayOmit = !described.required.includes(name) && next(3) === 0;
    return [[name, mayOmit ? undefined : someValue(fact, next)]];
  });
  return { ...(witness as object), ...Object.fromEntries(changes) };
}

const wrong: readonly unknown[] = [-1, 1.5, "", "nobody", { a: 1 }, ["x"], undefined, Number.NaN];

function somePayload({ facts, required }: Procedure["commands"][number], next: Next): unknown {
  if (next(60) === 0) return pick(next, [null, undefined, "payload", [], { unknown: 1 }]);
  const payload: Record<string, unknown> = {};
  for (const [name, fact] of Object.entries(facts)) {
    if (!required.includes(name) && next(4) === 0) continue;
    payload[name] = next(60) === 0 ? pick(next, wrong) : someValue(fact, next);
  }
  return payload;
}

/** Counts that cannot be true together: of a vote, or of a request. */
function clash(state: Stream, payload: unknown): boolean {
  const { attendance } = state as { attendance?: { members: number } | null };
  const given = { ...attendance, ...(payload as object) } as Readonly<Record<string, number>>;
  const { members = Number.POSITIVE_INFINITY, present = members, requestingMembers = 0 } = given;
  const { votesFor = 0, votesAgainst = 0, abstained = 0 } = given;
  return present > members || requestingMembers > members || votesFor + votesAgainst + abstained > present;
}

type Outcome = Decision<ProcedureEvent> | "invalid";

function outcomeOf(procedure: Procedure, state: Stream, command: ProcedureCommand, under: Under): Outcome {
  try {
    return procedure.decide(state, command, under);
  } catch (error) {
    if (error instanceof InvalidFactsError && error.issues.length > 0) return "invalid";
    throw error;
  }
}

const isAccepted = (outcome: Outcome) => outcome !== "invalid" && outcome.ok;

function assertThat(holds: boolean, ...what: readonly unknown[]): void {
  if (!holds) throw new Error(what.map((of) => (typeof of === "string" ? of : JSON.stringify(of))).join(" "));
}

interface Run {
  readonly procedure: Procedure;
  readonly model: Model;
  state: Stream;
  readonly events: ProcedureEvent[];
  readonly counts: Counts;
}

interface Counts {
  commands: number;
  accepted: number;
  refused: number;
  invalid: number;
  events: Record<string, number>;
}

interface Occasion {
  readonly on: string;
  readonly office: ActingOffice;
  readonly under: Under;
}

function isLawful({ model, state }: Run, { type, ...given }: ProcedureCommand, under: Under): boolean {
  const inTime = state.lastOn === null || given.on >= state.lastOn;
  return inTime && model[type]?.lawful(state, given, under) === true;
}

/** `allowed` is what the model allows, and, of one command, what `decide` accepts of some witness. */
function checkAllowed(run: Run, { on, office, under }: Occasion, next: Next): void {
  const { procedure, model, state } = run;
  const allowed = procedure.allowed(state, office, on, under);
  const decided = pick(next, procedure.commands).type;
  for (const { type } of procedure.commands) {
    const witnesses = model[type]?.witnesses(state, on) ?? [];
    const commands = witnesses.map((payload) => ({ type, on, office, payload }));
    const byModel = commands.some((command) => isLawful(run, command, under));
    const about = { type, on, office, under, allowed, byModel, state };
    assertThat(allowed.includes(type) === byModel, "model and allowed differ", about);
    if (type !== decided) continue;
    const accepted = commands.some((command) => isAccepted(outcomeOf(procedure, state, command, under)));
    assertThat(accepted === byModel, "allowed and decide differ", about);
  }
}

/** `decide` accepts what the model calls lawful, and only that; what cannot be understood, it says so. */
function checkDecided(run: Run, command: ProcedureCommand, under: Under): Outcome {
  const { procedure, state } = run;
  const description = procedure.commands.find(({ type }) => type === command.type);
  const isValid = z.safeParse(description?.schema as z.ZodMiniType, command.payload).success;
  const outcome = outcomeOf(procedure, state, command, under);
  const about = { command, under, state, outcome };
  if (outcome === "invalid") {
    assertThat(!isValid || clash(state, command.payload), "called invalid", about);
    return outcome;
  }
  assertThat(isValid, "not called invalid", about);
  assertThat(outcome.ok === isLawful(run, command, under), "model and decide differ", about);
  const isAllowed = () => procedure.allowed(state, command.office, command.on, under).includes(command.type);
  assertThat(!outcome.ok || isAllowed(), "accepted, not allowed", about);
  return outcome;
}

function perform(run: Run, command: ProcedureCommand, under: Under): void {
  const outcome = checkDecided(run, command, under);
  const { counts } = run;
  counts.commands++;
  if (outcome === "invalid") counts.invalid++;
  else if (!outcome.ok) counts.refused++;
  else {
    counts.accepted++;
    for (const event of outcome.events) {
      const name = `${run.procedure.name}.${event.type}`;
      counts.events[name] = (counts.events[name] ?? 0) + 1;
      run.state = run.procedure.evolve(run.state, event);
      run.events.push(event);
    }
    for (const { verdict } of outcome.assessments) {
      assertThat(verdict === "satisfied" || verdict === "undetermined", "unlawful event", command);
    }
  }
}

/** A lawful way on: some act, by some office. */
function lawfulNext(run: Run, on: string, under: Under, next: Next): ProcedureCommand | undefined {
  const ways = run.procedure.commands.map(({ type }) => {
    const payloads = run.model[type]?.witnesses(run.state, on) ?? [];
    const commands = officeCodes.flatMap((office) =>
      payloads.map((payload) => ({ type, on, office, payload })),
    );
    return commands.filter((command) => isLawful(run, command, under));
  });
  const open = ways.filter((commands) => commands.length > 0);
  return open.length > 0 ? pick(next, pick(next, open)) : undefined;
}

function step(run: Run, at: number, next: Next): number {
  const day = Math.max(0, Math.min(days.length - 1, at + pick(next, [0, 0, 0, 0, 0, 0, 1, 1, 2, 5, -1, -3])));
  const on = days[day] as string;
  const under: Under = { reading: next(4) === 0 ? "overview" : "law", policy: pick(next, policies) };
  const way = next(4) > 0 ? lawfulNext(run, on, under, next) : undefined;
  const office = way?.office ?? pick(next, officeCodes);
  checkAllowed(run, { on, office, under }, next);
  const { commands } = run.procedure;
  const open = way && next(2) === 0 ? commands.find(({ type }) => type === way.type) : undefined;
  const described = open ?? pick(next, commands);
  const payload = next(3) > 0 ? nearlyLawful(run, described, on, next) : somePayload(described, next);
  perform(run, { type: described.type, on, office, payload }, under);
  if (way && isLawful(run, way, under)) perform(run, way, under);
  return day;
}

function replayed({ procedure }: Run, events: readonly ProcedureEvent[]): Stream {
  return events.reduce((state, event) => procedure.evolve(state, event), procedure.initial);
}

test(`${SEQUENCES} random sequences: allowed is what decide accepts, and that is what the model calls lawful`, () => {
  const counts: Counts = { commands: 0, accepted: 0, refused: 0, invalid: 0, events: {} };
  const names = Object.keys(procedures) as (keyof typeof procedures)[];
  const sequence = fc.record({
    name: fc.constantFrom(...names, "session" as const, "session" as const),
    from: fc.nat(days.length - 1),
    seeds: fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { minLength: 1, maxLength: 12 }),
  });
  fc.assert(
    fc.property(sequence, ({ name, from, seeds }) => {
      const procedure = procedures[name] as unknown as Procedure;
      const run: Run = { procedure, model: models[name], state: procedure.initial, events: [], counts };
      let day = from;
      for (const seed of seeds) day = step(run, day, numbers(seed));
      const kept = JSON.stringify(run.state);
      assertThat(JSON.stringify(replayed(run, run.events)) === kept, "replay differs");
      const read = JSON.parse(JSON.stringify(run.events)) as ProcedureEvent[];
      assertThat(JSON.stringify(replayed(run, read)) === kept, "replay from JSON differs");
      assertThat(Object.isFrozen(run.state), "state is not frozen");
    }),
    { numRuns: SEQUENCES },
  );
  if (process.env.MODEL_SEQUENCES) console.log(JSON.stringify(counts, null, 2));
  const all = names.flatMap((name) => procedures[name].events.map(({ type }) => `${name}.${type}`));
  expect(Object.keys(counts.events).sort()).toEqual(all.sort());
}, 3_600_000);
