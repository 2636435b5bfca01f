import {
  InvalidFactsError,
  type Procedure,
  type ProcedureCommand,
  procedures,
  type Stream,
} from "@apk-governance/core";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { type RecordKind, recordKinds } from "../src/register/kinds.ts";
import { type Client, client } from "./register-client.ts";
import { sharedRegister, start } from "./serve.ts";

/** The mutation of a command, by the name of its type in the graph. */
const fields: Readonly<Record<RecordKind, string>> = {
  session: "session",
  councilMeeting: "councilMeeting",
  viceChairTerm: "viceChairTerm",
  awardNomination: "nomination",
  association: "association",
  membership: "member",
  deputies: "proposal",
};

type Fact = Procedure["commands"][number]["facts"][string];

const days = [
  "2021-02-01",
  "2023-01-25",
  "2024-01-10",
  "2024-01-10",
  "2024-02-10",
  "2024-04-25",
  "2025-06-01",
];

function someValue({ kind, vocabulary, nullable }: Fact): fc.Arbitrary<unknown> {
  const codes = fc.constantFrom(...Object.keys(vocabulary?.labels ?? { KZ: "" }));
  const values: Record<string, fc.Arbitrary<unknown>> = {
    count: fc.constantFrom(1, 1, 2, 9, 50, 75),
    year: fc.constant(2024),
    flag: fc.boolean(),
    day: fc.constantFrom(...days),
    choice: codes,
    text: fc.constantFrom("koreans", "vainakh"),
    texts: fc.constantFrom(["theme"], ["b", "a"]),
    days: fc.constantFrom(days.slice(0, 1)),
    codes: fc.array(codes, { minLength: 1, maxLength: 2 }),
  };
  const value = values[kind] as fc.Arbitrary<unknown>;
  return nullable ? fc.oneof({ weight: 4, arbitrary: value }, fc.constant(null)) : value;
}

type Command = Procedure["commands"][number];

const offices = [
  ...(["president", "apk-chairman", "secretariat-head", "council", "session", "secretariat"] as const),
  ...(["association", "accreditation-commission", "state-body"] as const),
];

const payloadOf = ({ facts, required }: Command): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, someValue(fact)])), {
    requiredKeys: [...required],
  });

interface Drawn {
  readonly on: string;
  /** Whether to take a command that the office may give, if any may. */
  readonly isLikely: boolean;
  readonly seed: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  on: fc.constantFrom(...days),
  isLikely: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  seed: fc.nat(),
});

/** The command that is drawn for the state. */
function commandFor(procedure: Procedure, state: Stream, { on, isLikely, seed }: Drawn): ProcedureCommand {
  const all = offices.flatMap((office) => procedure.commands.map(({ type }) => ({ office, type })));
  const likely = offices.flatMap((office) =>
    procedure.allowed(state, office, on).map((type) => ({ office, type })),
  );
  const from = isLikely && likely.length > 0 ? likely : all;
  const { office, type } = from[seed % from.length] as (typeof all)[number];
  const described = procedure.commands.find((of) => of.type === type) as Command;
  const [payload] = fc.sample(payloadOf(described), { numRuns: 1, seed });
  return { type, on, office, payload };
}

/** The codes of a payload as the graph writes them. */
function inGraph(kind: RecordKind, type: string, payload: object): object {
  const { facts } = procedures[kind].commands.find((of) => of.type === type) as Command;
  const upper = (code: unknown) =>
    typeof code === "string" ? code.replaceAll("-", "_").toUpperCase() : code;
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => {
      if (!facts[name]?.vocabulary) return [name, value];
      return [name, Array.isArray(value) ? value.map(upper) : upper(value)];
    }),
  );
}

/** Whether each command has the outcome that the procedure gives it. Returns the record, if one was made. */
async function agrees(at: Client, kind: RecordKind, draws: readonly Drawn[]) {
  const procedure = procedures[kind] as unknown as Procedure;
  let state: Stream = procedure.initial;
  let record: string | undefined;
  for (const draw of draws) {
    const given = commandFor(procedure, state, draw);
    const expected = decided(procedure, state, given);
    const { facts } = procedure.commands.find(({ type }) => type === given.type) as Command;
    const result = await at.give(mutationOf(kind, given.type), {
      ...{ record, on: given.on, office: given.office },
      ...(Object.keys(facts).length > 0 && { facts: inGraph(kind, given.type, given.payload as object) }),
    });
    const outcome = result.__typename.endsWith("Recorded") ? "Recorded" : result.__typename;
    // Authority comes first: it may say no to what the procedure refuses too, but never to what it lets pass.
    const agreed = outcome === "NotAllowed" ? ["NotAllowed", "Refused", "InvalidFacts"] : [outcome];
    expect(agreed, JSON.stringify({ given, outcome })).toContain(expected.outcome);
    state = expected.state;
    record = result.record?.id ?? record;
  }
  const [, institution = "", id = ""] = record?.split(":") ?? [];
  return record === undefined ? undefined : { institution, id, state };
}

function mutationOf(kind: RecordKind, type: string): string {
  return fields[kind] + type.charAt(0).toUpperCase() + type.slice(1);
}

function decided(procedure: Procedure, state: Stream, given: ProcedureCommand) {
  try {
    const decision = procedure.decide(state, given);
    if (decision.ok) {
      return {
        outcome: "Recorded",
        state: decision.events.reduce((at, event) => procedure.evolve(at, event), state),
      };
    }
    return { outcome: decision.refusal.reason === "wrong-office" ? "NotAllowed" : "Refused", state };
  } catch (error) {
    if (error instanceof InvalidFactsError) return { outcome: "InvalidFacts", state };
    throw error;
  }
}

it.each(recordKinds)(
  "random commands through the graph make of %s what the procedure makes",
  async (kind) => {
    const gateway = await start();
    onTestFinished(() => gateway.stop());
    const at = await client(undefined, gateway.address);
    const register = await sharedRegister();
    let recorded = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 12 }), async (draws) => {
        const inOrder = draws.toSorted((a, b) => a.on.localeCompare(b.on));
        const made = await agrees(at, kind, inOrder);
        if (!made) return;
        const [found] = await register.recordsOf(made.institution, [made.id]);
        expect(JSON.parse(found?.state ?? "")).toEqual(JSON.parse(JSON.stringify(made.state)));
        recorded += found?.version ?? 0;
      }),
      { numRuns: Number(process.env.MODEL_SEQUENCES ?? 30) },
    );
    expect(recorded).toBeGreaterThan(10);
  },
  120_000,
);
