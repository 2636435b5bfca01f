import { expect, it } from "vitest";
import { inCohort } from "../fast/cohorts.ts";
import { limitsCost } from "./plugin.ts";
import { purses } from "./rates.ts";

const step = limitsCost({ MAX_QUERY_COST: 1_000 });

/** Milliseconds that are counted where to parse a new text, and to check it, takes so many each. */
async function counted(milliseconds: number): Promise<number> {
  const counts: number[] = [];
  const free = purses({ perSecond: 0, burst: 0 }, { perSecond: 1, ahead: 1 })("a");
  const purse = Object.assign(free, { heldUp: (of: number) => void counts.push(of) });
  const asked = { source: "{ a }", contextValue: { purse, notes: { requestId: "1" } } };
  await inCohort();
  await step.parsingDidStart?.(asked as never);
  work(milliseconds);
  await undefined;
  work(milliseconds);
  step.validationDidEnd?.(asked as never);
  return counts.reduce((sum, of) => sum + of, 0);
}

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

it("Whoever's new query is read beside that of another does not pay for the reading of the other's", async () => {
  const [short, long] = await Promise.all([counted(0.1), counted(1)]);
  expect(short).toBeLessThan(1);
  expect(long).toBeGreaterThanOrEqual(2);
});
