/** Days of Sessions and of meetings of the Council that sources name: what the chronicle can offer to a calendar. */

import held from "virtual:days-held";
import type { Day } from "@apk-governance/core";
import { addMonths } from "../../words/civil-days.ts";

export const sessionDays = [...new Set(held.sessions)];
export const meetingDays = [...new Set(held.meetings)];

/** Those from which a duty of the period may follow: of a year before it, too. */
export function within(days: readonly Day[], from: Day, to: Day): Day[] {
  const first = addMonths(from, -12);
  return days.filter((day) => first <= day && day < to);
}
