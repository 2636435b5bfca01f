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

  it("is read together, however many portions the list is completed in", async () => {
    const purse = purses({ perSecond: 0, burst: 0 }, { perSecond: 1, ahead: 1 })("a");
    const asking: Asking = { purse, notes: { requestId: "1" } };
    const reads: number[] = [];
    const recordsOf = async (_: string, ids: readonly string[]) => {
      reads.push(ids.length);
      return [];
    };
    const register = readTogether({ recordsOf } as unknown as Register, asking);
    const items = Array.from({ length: 40 }, (_, i) => `${i}`);
    await Promise.all(
      inPortions(items, asking).map(async (item) => {
        const id = await item;
        work(0.2);
        return register.recordOf("apk", id);
      }),
    );
    expect(reads).toEqual([40]);
  });
});
