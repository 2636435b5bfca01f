/** The policy parameters: all that may be set where no source speaks. None has a default. */
import * as z from "zod/mini";
import { daySchema, MOST } from "../kernel/facts.ts";
import { awardCodes, officeCodes } from "./vocabulary.ts";

export const parameters = {
  sessionNoticeDays: whole(),
  extraordinaryThreshold: threshold(),
  sessionQuorum: threshold(),
  sessionMajority: threshold(),
  considerationDeadlineDays: whole(),
  requireCouncilProposal: flag(),
  sessionOtherMatters: flag(),
  awardRepeatable: flag(),
  awardIntervalYears: whole(),
  awardDecider: awardDecider(),
  councilIntervalMode: z.enum(["rolling", "half-year"], "expected rolling or half-year"),
  abolishedOn: daySchema(),
};

export type ParameterName = keyof typeof parameters;

function whole(): z.ZodMiniType<number> {
  const expected = `expected an integer from 0 to ${MOST}`;
  return z.int(expected).check(z.gte(0, expected), z.lte(MOST, expected));
}

function flag(): z.ZodMiniType<boolean> {
  return z.boolean("expected true or false");
}

/** From award to office; that of birlik is fixed by its statute. */
function awardDecider(): z.ZodMiniType {
  const office = z.optional(z.enum(officeCodes, "expected an office"));
  const awards = awardCodes.filter((award) => award !== "birlik");
  return z.strictObject(
    Object.fromEntries(awards.map((award) => [award, office])),
    "expected an object from award to office",
  );
}

/** `[n, d]`, at least n/d, or `{ over: [n, d] }`, more than n/d. */
function threshold(): z.ZodMiniType {
  const expected = "expected [n, d] or { over: [n, d] } with 1 ≤ n ≤ d ≤ 1000";
  const problem = (code: string) => ({ code: "custom" as const, message: expected, params: { code } });
  return z.unknown().check((payload) => {
    const input = payload.value;
    const fraction = fractionIn(input);
    if (!fraction) payload.issues.push({ ...problem("wrong_type"), input });
    else if (!(1 <= fraction[0] && fraction[0] <= fraction[1] && fraction[1] <= 1000)) {
      payload.issues.push({ ...problem("out_of_range"), input });
    }
  });
}

function fractionIn(input: unknown): readonly [number, number] | undefined {
  const isOver = typeof input === "object" && input !== null && Object.keys(input).join() === "over";
  const parts = isOver ? (input as { over: unknown }).over : input;
  const isPair = Array.isArray(parts) && parts.length === 2 && parts.every(Number.isInteger);
  return isPair ? (parts as [number, number]) : undefined;
}
