import { assess } from "../kernel/assess.ts";
import { type Day, dayNumber, dayOf, yearOf } from "../kernel/day.ts";
import type { FactsOf, Rule } from "../kernel/rule.ts";
import type { Policy } from "../kernel/tests.ts";
import { type Figures, fill } from "../kernel/text.ts";
import { councilCadence } from "../rules/council/cadence.ts";
import { sessionAnnual } from "../rules/session/annual.ts";
import { sessionRecommendation } from "../rules/session/recommendation.ts";
import { viceChairAppointment } from "../rules/vice-chair/appointment.ts";
import { type CalendarRequest, type ReadCalendarRequest, readCalendarRequest } from "./calendar-request.ts";
import { type CouncilIntervalMode, lastDayToMeet } from "./council-meeting.ts";
import type { Duty } from "./duty.ts";
import { dutyTexts } from "./duty-texts.ts";
import { compare } from "./rotation-request.ts";
import { atOnce, type Steps } from "./steps.ts";
import { viceChairTermMonths } from "./vice-chair-term.ts";
import { heldIn } from "./yearly-session.ts";

/**
 * The duties that fall due on the days from `from` and before `to`, by day
 *
 * A meeting of the Council six months after each that is given; a Session in each year; the end of each Vice-Chair's
 * term that is given, and who follows; the consideration of each recommendation, if the policy sets
 * `considerationDeadlineDays`. No other duty has a day in the sources. While a rule is not in force it asks nothing.
 *
 * Throws `InvalidFactsError` with every problem of the request.
 *
 * @see council.cadence, session.annual, vice-chair.appointment, session.recommendation
 * @example
 * calendar({ from: "2021-01-01", to: "2022-01-01" }).map(({ due }) => due) // => ["2021-12-31"]
 */
export function calendar(request: CalendarRequest): Duty[] {
  return atOnce(calendarInSteps(request));
}

/** The same calendar, duty by duty. Throws what `calendar` throws, at the first step. */
export function* calendarInSteps(request: CalendarRequest): Steps<Duty[]> {
  const read = readCalendarRequest(request);
  const [from, to] = [dayNumber(read.from), dayNumber(read.to)];
  const deadlines = [
    ...councilMeetings(read),
    ...yearlySessions(read),
    ...termEnds(read),
    ...considerations(read),
  ];
  const duties: Duty[] = [];
  for (const deadline of deadlines.filter(({ due }) => from <= due && due < to)) {
    duties.push(...dutyOf(deadline, read.policy));
    yield;
  }
  return duties.sort((a, b) => compare(a.due, b.due) || compare(a.id, b.id));
}

/** A day by which something given asks for something, whether or not a rule is in force then. */
interface Deadline {
  readonly rule: Rule;
  readonly condition: string;
  readonly facts: FactsOf<Rule["facts"]>;
  /** What it follows from, such as the day of a meeting. */
  readonly of: string;
  readonly due: number;
  readonly metOn: Day | null;
  readonly text: (typeof dutyTexts)[keyof typeof dutyTexts];
  readonly figures: Figures;
}

function councilMeetings({ councilMeetings: met, policy }: ReadCalendarRequest): Deadline[] {
  const mode = policy.councilIntervalMode as CouncilIntervalMode | undefined;
  return met.map((previous, i) => ({
    rule: councilCadence as unknown as Rule,
    condition: "interval",
    facts: { previousMeeting: previous, nextMeeting: null },
    of: previous,
    due: lastDayToMeet(dayNumber(previous), mode),
    metOn: met[i + 1] ?? null,
    text: mode === "half-year" ? dutyTexts.councilMeetingByHalfYear : dutyTexts.councilMeeting,
    figures: { previous },
  }));
}

function yearlySessions({ from, to, sessions }: ReadCalendarRequest): Deadline[] {
  const first = Math.max(yearOf(dayNumber(from)), sessionAnnual.facts.year.range?.least ?? 0);
  const years = Array.from({ length: yearOf(dayNumber(to)) - first + 1 }, (_, i) => first + i);
  return years.map((year) => ({
    rule: sessionAnnual as unknown as Rule,
    condition: "held",
    facts: { year, sessionDates: sessions },
    of: String(year),
    due: dayNumber(`${year}-12-31`),
    metOn: heldIn(sessions, year) ?? null,
    text: dutyTexts.session,
    figures: { year },
  }));
}

function termEnds({ viceChairTerms }: ReadCalendarRequest): Deadline[] {
  const inOrder = [...viceChairTerms].sort((a, b) => a.seat - b.seat || compare(a.from, b.from));
  return inOrder.map(({ seat, association, from, to }, i) => {
    // The terms of a seat do not overlap.
    const next = inOrder[i + 1]?.seat === seat ? inOrder[i + 1] : undefined;
    return {
      rule: viceChairAppointment as unknown as Rule,
      condition: "rotation",
      facts: { outgoingAssociation: association, termMonths: viceChairTermMonths },
      of: `${seat}/${from}`,
      due: dayNumber(to),
      metOn: next?.from ?? null,
      text: next ? dutyTexts.handover : dutyTexts.termEnd,
      figures: { seat, association, ...(next && { next: next.association, metOn: next.from }) },
    };
  });
}

function considerations({ recommendations, policy }: ReadCalendarRequest): Deadline[] {
  const days = policy.considerationDeadlineDays as number | undefined;
  if (days === undefined) return [];
  return recommendations.map(({ id, sentOn, consideredOn = null }) => ({
    rule: sessionRecommendation as unknown as Rule,
    condition: "deadline",
    facts: { subject: "accord-and-unity", addressee: "state-body", sentOn, consideredOn },
    of: id,
    due: dayNumber(sentOn) + days,
    metOn: consideredOn,
    text: dutyTexts.recommendation,
    figures: { id, sentOn },
  }));
}

/** The duty, cited as the condition is that asks it; none on a day on which the rule is not in force. */
function dutyOf({ rule, condition, facts, of, metOn, text, ...deadline }: Deadline, policy: Policy): Duty[] {
  const due = dayOf(deadline.due);
  const id = `${rule.id}.${condition}`;
  const { findings } = assess(rule, facts, { on: due, policy });
  const figures = { ...deadline.figures, due };
  return findings
    .filter((finding) => finding.id === id)
    .map(({ edition, citations, certainty, notice }) => ({
      ...{ id: `${rule.id}/${of}`, condition: id, due },
      ...{ title: text.title, message: fill(text.message, figures), metOn },
      ...{ edition, citations, certainty, ...(notice && { notice }) },
    }));
}
