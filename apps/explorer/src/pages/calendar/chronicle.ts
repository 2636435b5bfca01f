/** Days of Sessions and of meetings of the Council that sources name: what the chronicle can offer to a calendar. */
import { councilMeetings, type Day, sessionsHeld, type When } from "@apk-governance/core";
import { addMonths } from "../../words/civil-days.ts";

export const sessionDays = daysOf(sessionsHeld.map(({ held }) => held));
export const meetingDays = daysOf(councilMeetings.map(({ held }) => held));

/** Those from which a duty of the period may follow: of a year before it, too. */
export function within(days: readonly Day[], from: Day, to: Day): Day[] {
  const first = addMonths(from, -12);
  return days.filter((day) => first <= day && day < to);
}

/** Only where the day itself is known. */
function daysOf(held: readonly (When | null)[]): Day[] {
  const days = held.flatMap((when) => (when?.precision === "day" ? [when.from] : []));
  return [...new Set(days)].sort();
}
