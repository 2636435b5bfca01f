/** The policy parameters: all that may be set where no source speaks. None has a default. */
import {
  type Check,
  type Checked,
  check,
  civilDay,
  code,
  isObject,
  MOST,
  object,
  trueOrFalse,
  whole,
} from "../kernel/checks.ts";
import { awardCodes, officeCodes } from "./vocabulary.ts";

/** How six months are counted: from meeting to meeting, or by calendar half-years. */
export const councilIntervalModes = ["rolling", "half-year"] as const;

const number = whole({ least: 0, most: MOST });
const flag = trueOrFalse();
const share = threshold();

export const parameters = {
  sessionNoticeDays: number,
  extraordinaryThreshold: share,
  sessionQuorum: share,
  sessionMajority: share,
  considerationDeadlineDays: number,
  requireCouncilProposal: flag,
  sessionOtherMatters: flag,
  awardRepeatable: flag,
  awardIntervalYears: number,
  awardDecider: awardDecider(),
  councilIntervalMode: code(councilIntervalModes),
  abolishedOn: civilDay(),
};

/** The name of a policy parameter, such as `sessionQuorum`. */
export type ParameterName = keyof typeof parameters;

/** From award to office; that of birlik, the first, is fixed by its statute. */
function awardDecider(): Checked {
  const office = code(officeCodes);
  const [, ...decided] = awardCodes;
  return object(Object.fromEntries(decided.map((award) => [award, office])));
}

/** `[n, d]`, at least n/d, or `{ over: [n, d] }`, more than n/d. */
function threshold(): Check {
  return check(
    (value) => {
      const [parts, of] = fractionIn(value) ?? [0, 0];
      return 1 <= parts && parts <= of && of <= 1000;
    },
    "[n, d] or { over: [n, d] } with 1 ≤ n ≤ d ≤ 1000",
    "out_of_range",
    (value) => fractionIn(value) !== undefined,
  );
}

function fractionIn(value: unknown): readonly [number, number] | undefined {
  const parts = isObject(value) && Object.keys(value).join() === "over" ? value.over : value;
  const isPair = Array.isArray(parts) && parts.length === 2 && parts.every(Number.isInteger);
  return isPair ? (parts as [number, number]) : undefined;
}
