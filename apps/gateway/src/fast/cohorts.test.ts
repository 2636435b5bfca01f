import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { giveWay } from "../limits/give-way.ts";
import { FEW, inCohort, MOST_OF_A_COHORT } from "./cohorts.ts";

/** Each does its steps, and tells of each. */
function requests(count: number, told: string[]): Promise<void>[] {
  return Array.from({ length: count }, async (_, i) => {
    await inCohort();
    told.push(`${i} begins`);
    await undefined;
    told.push(`${i} goes on`);
    await undefined;
    told.push(`${i} ends`);
  });
}

function stepsOf(from: number, to: number): string[] {
  const those = Array.from({ length: to - from }, (_, i) => from + i);
  return ["begins", "goes on", "ends"].flatMap((step) => those.map((i) => `${i} ${step}`));
}

describe("requests that come at the same moment", () => {
  /** The few that never wait. */
  function comeFirst(): string[] {
    const told: string[] = [];
    void Promise.all(requests(FEW, told));
    return told;
  }

  it("go one step further after the other, but for the first few, which begin at once", async () => {
    const told = comeFirst();
    const few = stepsOf(0, FEW);
    expect(told).toEqual([]);
    await undefined;
    await undefined;
    await undefined;
    expect(told).toEqual(few);
    const after: string[] = [];
    await Promise.all(requests(3, after));
    expect(after).toEqual(stepsOf(0, 3));
  });

  it("are so many at most: the others begin when those have ended", async () => {
    comeFirst();
    const told: string[] = [];
    await Promise.all(requests(MOST_OF_A_COHORT + 3, told));
    expect(told).toEqual([
      ...stepsOf(0, MOST_OF_A_COHORT),
      ...stepsOf(MOST_OF_A_COHORT, MOST_OF_A_COHORT + 3),
    ]);
  });

  it("do not wait for one of them that waits", async () => {
    comeFirst();
    const told: string[] = [];
    const waits = inCohort()?.then(() => setTimeout(60_000, undefined, { ref: false }));
    await Promise.all(requests(2, told));
    expect(told).toEqual(stepsOf(0, 2));
    void waits;
  });

  it("do not wait for work that lets others go first", async () => {
    comeFirst();
    const told: string[] = [];
    const work = giveWay({}).then(() => void told.push("work"));
    await undefined;
    await undefined;
    await Promise.all([...requests(2, told), work]);
    expect(told).toEqual([...stepsOf(0, 2), "work"]);
  });

  it("leave those that come later to begin at once", async () => {
    comeFirst();
    await inCohort();
    await undefined;
    expect(inCohort()).toBeUndefined();
  });
});
