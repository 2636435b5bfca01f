import { expect, test } from "vitest";
import { InvalidFactsError } from "../kernel/errors.ts";
import { calendar, calendarInSteps } from "./calendar.ts";
import { iCalendar, iCalendarInSteps } from "./icalendar.ts";
import type { Steps } from "./steps.ts";
import { planViceChairRotation, planViceChairRotationInSteps } from "./vice-chair-rotation.ts";

const period = { from: "2020-01-01", to: "2025-01-01" };
const rotation = { associations: ["a", "b", "c"], from: "2025-04-24", years: 7 };
const duties = calendar(period);

function stepsOf<Made>(steps: Steps<Made>): { readonly left: number; readonly made: Made } {
  for (let left = 0; ; left++) {
    const step = steps.next();
    if (step.done) return { left, made: step.value };
  }
}

test("a calendar is left after each duty, its file after each event, a plan after each year, and all are the same", () => {
  expect(duties).toHaveLength(5);
  expect(stepsOf(calendarInSteps(period))).toEqual({ left: 5, made: duties });
  expect(stepsOf(iCalendarInSteps(duties))).toEqual({ left: 5, made: iCalendar(duties) });
  expect(stepsOf(planViceChairRotationInSteps(rotation))).toEqual({
    left: 7,
    made: planViceChairRotation(rotation),
  });
});

test("what cannot be used is refused at the first step", () => {
  const bad: readonly Steps<unknown>[] = [
    calendarInSteps({ ...period, to: "2019-01-01" }),
    iCalendarInSteps([{}] as never),
    planViceChairRotationInSteps({ ...rotation, years: 0 }),
  ];
  for (const steps of bad) expect(() => steps.next()).toThrow(InvalidFactsError);
});
