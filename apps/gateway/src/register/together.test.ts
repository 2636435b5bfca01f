import { describe, expect, it } from "vitest";
import { clockOfWork } from "../../test/clock.ts";
import type { Asking } from "../asking.ts";
import { inPortions } from "../limits/portions.ts";
import { purses } from "../limits/rates.ts";
import type { Command } from "./command.ts";
import type { Register } from "./register.ts";
import { readTogether } from "./together.ts";

/** A caller whose turn to work comes when it is told so. What happens is noted in order. */
function waitingCaller() {
  const noted: string[] = [];
  let come: () => void = () => undefined;
  const turn = new Promise<void>((resolve) => {
    come = resolve;
  });
  const purse = {
    mayWork: false,
    workTurn: () => turn,
    heldUp: (milliseconds: number) => void noted.push(`held up ${milliseconds}`),
  };
  const asking = { purse, notes: { requestId: "1" } } as unknown as Asking & { notes: { isOver?: boolean } };
  const register = {
    record: async ({ key }: Command) => void noted.push(`recorded ${key}`),
    recordsOf: async (_: string, ids: readonly string[]) => {
      noted.push(`read ${ids}`);
      return [];
    },
  } as unknown as Register;
  return { noted, come, asking, register: readTogether(register, asking) };
}

const command = { key: "a" } as Command;

describe("a caller who has kept others waiting", () => {
  it("waits for its turn before a command, which makes wait for the next one while it is recorded", async () => {
    const { register, noted, come } = waitingCaller();
    const recorded = register.record(command, undefined);
    expect(noted).toEqual([]);
    come();
    await recorded;
    expect(noted).toEqual(["held up 0.5", "recorded a"]);
  });

  it("has no command recorded that still waits for its turn when the answer is given up", async () => {
    const { register, noted, come, asking } = waitingCaller();
    const recorded = register.record(command, undefined);
    asking.notes.isOver = true;
    come();
    await expect(recorded).rejects.toThrow("nobody waits for this answer any more");
    expect(noted).toEqual([]);
  });

  it("waits for its turn before records are read together, which makes wait for as many while they are read", async () => {
    const { register, noted, come } = waitingCaller();
    const found = Promise.all(["x", "y"].map((id) => register.recordOf("apk", id)));
    await new Promise(setImmediate);
    expect(noted).toEqual([]);
    come();
    await found;
    // None was found, so they were no more than thought.
    expect(noted).toEqual(["held up 0.08", "read x,y", "held up 0"]);
  });
});

describe("what the items of a long list refer to", () => {
  const work = clockOfWork();

  /** How many ids each statement read for lists whose items each ask for a record; the last begins one more list. */
  async function readsFor(lists: readonly (readonly string[])[], more: readonly string[] = []) {
    const purse = purses({ perSecond: 0, burst: 0 }, { perSecond: 1, ahead: 1 })("a");
    const asking: Asking = { purse, notes: { requestId: "1" } };
    const reads: number[] = [];
    const recordsOf = async (_: string, ids: readonly string[]) => {
      reads.push(ids.length);
      return [];
    };
    const register = readTogether({ recordsOf } as unknown as Register, asking);
    const last = lists.at(-1)?.at(-1);
    const complete = (items: readonly string[]): Promise<unknown>[] =>
      inPortions(items, asking).map(async (item) => {
        const id = await item;
        work(0.2);
        await Promise.all([register.recordOf("apk", id), ...complete(id === last ? more : [])]);
      });
    await Promise.all(lists.flatMap(complete));
    return reads;
  }

  const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `${from + i}`);

  it("is read together, however many portions the list is completed in", async () => {
    expect(await readsFor([ids(0, 40)])).toEqual([40]);
  });

  it("is read together with what those of another list refer to that is completed meanwhile", async () => {
    expect(await readsFor([ids(0, 60), ids(60, 90)])).toEqual([90]);
  });

  it("is read together with what those of a list within one of them refer to", async () => {
    expect(await readsFor([ids(0, 25)], ids(25, 85))).toEqual([85]);
  });
});
