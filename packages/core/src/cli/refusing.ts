/** The refusals of the planner, in the words of the command line. */
import { InvalidFactsError } from "../kernel/errors.ts";
import { BadInput } from "./bad-input.ts";

/** What each argument of the library is called here. */
const flags: Readonly<Record<string, string>> = {
  from: "--from",
  years: "--years",
  seats: "--seats",
  history: "--history",
  mode: "--mode",
  previousMeeting: "<day>",
  sessionDates: "<day held>",
  year: "<year>",
  associations: "<association>",
  to: "--to",
  councilMeetings: "--council-meetings",
  sessions: "--sessions",
  viceChairTerms: "--terms",
  recommendations: "--recommendations",
  policy: "--policy",
};

/** The work, and its refusal in the words of the command line. */
export async function refusing<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    const problems = error.issues.map(({ path, code, message }) => {
      const [, name = "", rest = ""] = /^(\w*)\.?(.*)$/s.exec(path) ?? [];
      return `${[flags[name] ?? name, rest].join(" ").trim()}: ${code === "required" ? "is needed; " : ""}${message}`;
    });
    throw new BadInput(problems, { error: error.name, issues: error.issues });
  }
}
