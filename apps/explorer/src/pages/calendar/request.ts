/** What a calendar is made from, as the form and the address of the page hold it, and the calendar itself. */
import {
  type CalendarRequest,
  type CouncilIntervalMode,
  calendar,
  type Day,
  type Duty,
  InvalidFactsError,
  type Issue,
  type SentRecommendation,
  type ViceChairTerm,
} from "@apk-governance/core";
import { termIn, termInAddress } from "../../parts/terms.ts";
import { isDay, today } from "../../words/civil-days.ts";
import { meetingDays, sessionDays, within } from "./chronicle.ts";

export interface CalendarForm {
  readonly from: Day;
  readonly to: Day;
  readonly meetings: readonly Day[];
  readonly sessions: readonly Day[];
  readonly terms: readonly ViceChairTerm[];
  readonly recommendations: readonly SentRecommendation[];
  /** Blank where the policy does not say. */
  readonly mode: CouncilIntervalMode | "";
  /** As typed. */
  readonly deadline: string;
  readonly abolishedOn: Day | "";
}

export type Made =
  | { readonly duties: readonly Duty[]; readonly issues: readonly [] }
  | { readonly duties: undefined; readonly issues: readonly Issue[] };

export function calendarOf(form: CalendarForm): Made {
  try {
    return { duties: calendar(requestOf(form)), issues: [] };
  } catch (error) {
    if (error instanceof InvalidFactsError) return { duties: undefined, issues: error.issues };
    throw error;
  }
}

export function requestOf(form: CalendarForm): CalendarRequest {
  const { from, to, meetings, sessions, terms, recommendations, mode, deadline, abolishedOn } = form;
  return {
    ...{ from, to, councilMeetings: meetings, sessions, viceChairTerms: terms, recommendations },
    policy: {
      ...(mode && { councilIntervalMode: mode }),
      ...(deadline && { considerationDeadlineDays: Number(deadline) }),
      ...(abolishedOn && { abolishedOn }),
    },
  };
}

/** What is malformed counts as not given; an address without anything opens the years around this one. */
export function formIn(parameters: URLSearchParams): CalendarForm {
  const [from, to] = periodIn(parameters);
  const isNew = parameters.size === 0 || (parameters.size === 1 && parameters.has("lang"));
  const days = (name: string) => parameters.getAll(name).filter(isDay);
  return {
    ...{ from, to },
    meetings: isNew ? within(meetingDays, from, to) : days("meeting"),
    sessions: isNew ? within(sessionDays, from, to) : days("session"),
    terms: parameters.getAll("term").flatMap(termIn),
    recommendations: parameters.getAll("recommendation").flatMap(recommendationIn),
    mode: modes.find((mode) => mode === parameters.get("mode")) ?? "",
    deadline: parameters.get("deadline") ?? "",
    abolishedOn: days("abolished")[0] ?? "",
  };
}

export function addressOf(form: CalendarForm): URLSearchParams {
  const given: readonly (readonly [name: string, value: string])[] = [
    ["from", form.from],
    ["to", form.to],
    ...form.meetings.map((day) => ["meeting", day] as const),
    ...form.sessions.map((day) => ["session", day] as const),
    ...form.terms.map((term) => ["term", termInAddress(term)] as const),
    ...form.recommendations.map((of) => ["recommendation", recommendationInAddress(of)] as const),
    ["mode", form.mode],
    ["deadline", form.deadline],
    ["abolished", form.abolishedOn],
  ];
  return new URLSearchParams(given.filter(([, value]) => value !== "").map(([name, value]) => [name, value]));
}

export const modes = ["rolling", "half-year"] as const;

function periodIn(parameters: URLSearchParams): [Day, Day] {
  const year = Number(today().slice(0, 4));
  const day = (name: string, otherwise: Day) => {
    const given = parameters.get(name) ?? "";
    return isDay(given) ? given : otherwise;
  };
  return [day("from", `${year - 1}-01-01`), day("to", `${year + 2}-01-01`)];
}

/** `2021-05-01 2021-05-20 r-1`, or `2021-05-01 - r-1` while it was not considered. */
function recommendationIn(text: string): SentRecommendation[] {
  const [, sentOn = "", consideredOn = "", id = ""] = /^(\S+) (\S+) (.*)$/.exec(text) ?? [];
  return isDay(sentOn) ? [{ id, sentOn, consideredOn: isDay(consideredOn) ? consideredOn : null }] : [];
}

function recommendationInAddress({ id, sentOn, consideredOn }: SentRecommendation): string {
  return `${sentOn} ${consideredOn ?? "-"} ${id}`;
}
