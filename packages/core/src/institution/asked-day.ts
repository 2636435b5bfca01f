/** Days that are asked for, checked as an assessment checks its own. */
import { civilDay } from "../kernel/checks.ts";
import { InvalidFactsError } from "../kernel/errors.ts";

/** Throws `InvalidFactsError`, with every one of the days that is none, in the name of the function that was asked. */
export function checkDays(of: string, days: Readonly<Record<string, unknown>>): void {
  const issues = Object.entries(days).flatMap(([path, day]) => civilDay().issues(day, path));
  if (issues.length > 0) throw new InvalidFactsError(of, issues);
}
