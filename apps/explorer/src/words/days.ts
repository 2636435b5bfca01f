/** Civil days of the page: today, the day before, and whether a text is one. */
import type { Day } from "@apk-governance/core";

const msPerDay = 86_400_000;

/** By the clock and the time zone of the reader. */
export function today(): Day {
  return new Date().toLocaleDateString("sv-SE");
}

export function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - msPerDay).toISOString().slice(0, 10);
}

export function isDay(text: string | null): text is Day {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
