import { buildSchema, execute, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { clockOfWork } from "../../test/clock.ts";
import { type Asking, givenUp } from "../asking.ts";
import { portioned, portionIntrospection } from "./portioned.ts";
import { inPortions, inSteps } from "./portions.ts";
import { purses } from "./rates.ts";

const work = clockOfWork();

/** How many turns of the event loop others have during the work. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const serve = () => {
    if (isOver) return;
    turns += 1;
    setImmediate(serve);
  };
  setImmediate(serve);
  await work;
  isOver = true;
  return turns;
}

function asking(): Asking & { readonly portions: number[]; readonly to: { destroyed: boolean } } {
  const portions: number[] = [];
  const to = { destroyed: false };
  const free = purses({ perSecond: 0, burst: 0 }, { perSecond: 1, ahead: 1 })("a");
  const purse = Object.assign(free, { heldUp: (milliseconds: number) => void portions.push(milliseconds) });
  return { purse, notes: { requestId: "1", to }, portions, to };
}

describe("a list in portions", () => {
  const items = Array.from({ length: 60 }, (_, i) => i);

  it("is given as it is where it has few items", () => {
    expect(inPortions(items.slice(0, 20), asking())).toEqual(items.slice(0, 20));
  });

  it("is completed in order, with others in between, who waited for half a millisecond each time", async () => {
    const whose = asking();
    const completing = Promise.all(
      inPortions(items, whose).map(async (item) => {
        const is = await item;
        work(0.3);
        return is;
      }),
    );
    expect(await turnsDuring(completing)).toBeGreaterThanOrEqual(30);
    expect(await completing).toEqual(items);
    expect(whose.portions).toEqual(Array.from({ length: 30 }, () => 0.5));
  });

  it("counts for the time that it takes itself, not for others that are completed at the same moment", async () => {
    const short = items.slice(0, 25);
    const askers = Array.from({ length: 8 }, asking);
    const lists = askers.flatMap((whose) =>
      inPortions(short, whose).map(async (item) => {
        await item;
        work(0.018);
      }),
    );
    await Promise.all(lists);
    expect(askers.flatMap(({ portions }) => portions)).toEqual([]);
  });

  it("is broken off where the client has left", async () => {
    const whose = asking();
    const settled = await Promise.allSettled(
      inPortions(items, whose).map(async (item) => {
        if ((await item) === 5) whose.to.destroyed = true;
        work(0.3);
      }),
    );
    const kept = settled.filter(({ status }) => status === "fulfilled");
    expect(kept).toHaveLength(6);
  });
});

describe("work in steps", () => {
  function* steps(each: number) {
    for (let i = 0; i < 40; i++) {
      work(each);
      yield;
    }
    return "made";
  }

  it("is left after half a millisecond, so that others are served", async () => {
    const made = inSteps(steps(0.3), {});
    expect(await turnsDuring(made)).toBe(20);
    expect(await made).toBe("made");
  });

  it("is done at once where it is short", async () => {
    expect(await turnsDuring(inSteps(steps(0.01), {}))).toBe(0);
  });
});

describe("what graphql-js completes", () => {
  const types = Array.from({ length: 30 }, (_, i) => `type A${i} { a: Int }`);
  const values = types.map((_, i) => `V${i}`).join(" ");
  const schema = buildSchema(
    `type Query { list: [Int!]! perhaps: [Int] one: E } enum E { ${values} } ${types.join(" ")}`,
  );
  const rootValue = { list: Array.from({ length: 30 }, (_, i) => i) };

  it.each(["{ list }", "{ __schema { types { name } } }", '{ __type(name: "E") { enumValues { name } } }'])(
    "in portions for a request, else at once: %s",
    async (query) => {
      portionIntrospection();
      const document = parse(query);
      const asked = execute({
        schema,
        document,
        rootValue,
        contextValue: asking(),
        fieldResolver: portioned,
      });
      const alone = execute({ schema, document, rootValue });
      expect([asked, alone].map((answer) => answer instanceof Promise)).toEqual([true, false]);
      expect(await asked).toEqual(alone);
      expect(Object.keys((await asked).data ?? {})).toHaveLength(1);
    },
  );

  it("of an answer that was given up with one error, however many places it has", async () => {
    const whose = asking();
    whose.to.destroyed = true;
    const takesLong = { valueOf: () => work(0.01).length };
    const perhaps = Array.from({ length: 5_000 }, () => takesLong);
    const { errors = [] } = await execute({
      schema,
      document: parse("{ perhaps }"),
      rootValue: { perhaps },
      contextValue: whose,
      fieldResolver: portioned,
    });
    expect(errors.length).toBeGreaterThan(1_000);
    expect(new Set(errors)).toEqual(new Set([givenUp]));
  });
});
