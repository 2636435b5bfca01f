import { buildSchema, execute, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { work } from "../../test/work.ts";
import { type Asking, givenUp } from "../asking.ts";
import { portioned, portionIntrospection } from "./portioned.ts";
import { inPortions, inSteps } from "./portions.ts";
import { purses } from "./rates.ts";

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
    let others = 0;
    const count = setInterval(() => {
      others += 1;
    });
    const completed = await Promise.all(
      inPortions(items, whose).map(async (item) => {
        const is = await item;
        work(0.3);
        return is;
      }),
    );
    clearInterval(count);
    expect(completed).toEqual(items);
    expect(whose.portions.length).toBeGreaterThan(10);
    expect(others).toBeGreaterThan(5);
    expect(new Set(whose.portions)).toEqual(new Set([0.5]));
  });

  it("counts for the time that it takes itself, not for others that are completed at the same moment", {
    retry: 3,
  }, async () => {
    const short = items.slice(0, 25);
    const askers = Array.from({ length: 8 }, asking);
    const lists = askers.map((whose) =>
      Promise.all(inPortions(short, whose).map(async (item) => (await item) === -1 || work(0.008))),
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
    const kept = settled.filter(({ status }) => status === "fulfilled").length;
    expect(kept).toBeGreaterThanOrEqual(6);
    expect(kept).toBeLessThan(20);
  });
});

describe("work in steps", () => {
  async function othersDuring(each: number): Promise<readonly [number, number]> {
    let others = 0;
    let isOver = false;
    const serve = () => {
      others += 1;
      if (!isOver) setImmediate(serve);
    };
    setImmediate(serve);
    function* steps() {
      for (let i = 0; i < 40; i++) {
        work(each);
        yield;
      }
      return others;
    }
    const meanwhile = await inSteps(steps(), {});
    isOver = true;
    return [meanwhile, others];
  }

  it("is left after half a millisecond, so that others are served", async () => {
    const [meanwhile] = await othersDuring(0.3);
    expect(meanwhile).toBeGreaterThan(10);
    expect(meanwhile).toBeLessThan(25);
  });

  it("is done at once where it is short", async () => {
    expect(await othersDuring(0.001)).toEqual([0, 0]);
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
    const perhaps = Array.from({ length: 5_000 }, (_, i) => i);
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
