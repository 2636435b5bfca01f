/** `calendar`: the duties that fall due in a period. */
import { canonicalJson } from "../kernel/canonical.ts";
import type { Language } from "../kernel/text.ts";
import { calendar as duties } from "../planning/calendar.ts";
import type { CalendarRequest } from "../planning/calendar-request.ts";
import type { Duty } from "../planning/duty.ts";
import { iCalendar } from "../planning/icalendar.ts";
import { BadInput } from "./bad-input.ts";
import type { Command, Io } from "./command.ts";
import { MEBIBYTE, readJson } from "./files.ts";
import type { Given } from "./given.ts";
import { policyFrom, questionOptions } from "./question.ts";
import { refusing } from "./refusing.ts";
import { words } from "./words.ts";

export const calendar: Command = {
  name: "calendar",
  summary: "Lists the duties that fall due in a period, as text, JSON or an iCalendar file.",
  operands: "",
  options: {
    from: { value: "<day>", says: "first day of the period" },
    to: { value: "<day>", says: "first day after the period" },
    "council-meetings": {
      value: "<days>",
      says: "meetings of the Council, held or planned, separated by commas",
    },
    sessions: { value: "<days>", says: "Sessions, held or planned, separated by commas" },
    terms: {
      value: "<file>",
      says: "terms of Vice-Chairs, JSON of plan rotation; - is standard input",
    },
    recommendations: {
      value: "<file>",
      says: "as JSON [{id, sentOn, consideredOn}, …]; - is standard input",
    },
    policy: questionOptions.policy as NonNullable<(typeof questionOptions)["policy"]>,
    ics: { says: "print an iCalendar file (RFC 5545), to be read by calendar programs" },
  },
  examples: [
    [
      "What is due in a year, after the last meeting?",
      "calendar --from 2021-01-01 --to 2022-01-01 --council-meetings 2020-12-11",
    ],
    [
      "The same as an iCalendar file, in Kazakh",
      "calendar --from 2021-01-01 --to 2022-01-01 --ics --lang kk --output duties.ics",
    ],
    [
      "The changes of the Vice-Chairs, planned by plan rotation --json --output terms.json",
      "calendar --from 2025-01-01 --to 2031-01-01 --terms terms.json",
    ],
  ],

  async run(given, io, language) {
    const [odd] = given.operands;
    if (odd !== undefined) throw new BadInput(`${odd}: calendar takes no operand; --help lists the options`);
    if (given.has("ics") && given.has("json")) throw new BadInput("--ics: give --ics or --json, not both");
    const request = await requestFrom(given, io);
    const found = await refusing(() => duties(request as unknown as CalendarRequest));
    return { text: written(found, given, language) };
  },
};

async function requestFrom(given: Given, io: Io): Promise<Record<string, unknown>> {
  const inputs = ["terms", "recommendations", "policy"]
    .flatMap((name) => given.texts(name))
    .filter((path) => path === "-");
  if (inputs.length > 1)
    throw new BadInput("-: standard input can give one thing only; put the others in files");
  const file = async (name: string, flag: string) => {
    const path = given.text(flag);
    return path === undefined ? [] : [[name, await readJson(path, `--${flag}`, MEBIBYTE, io.stdin)] as const];
  };
  const days = (name: string, flag: string) =>
    given.has(flag) ? [[name, (given.text(flag) ?? "").split(",").map((day) => day.trim())] as const] : [];
  return Object.fromEntries([
    ...["from", "to"].filter((name) => given.has(name)).map((name) => [name, given.text(name)] as const),
    ...days("councilMeetings", "council-meetings"),
    ...days("sessions", "sessions"),
    ...(await file("viceChairTerms", "terms")),
    ...(await file("recommendations", "recommendations")),
    ["policy", await policyFrom(given.texts("policy"), io)] as const,
  ]);
}

function written(found: readonly Duty[], given: Given, language: Language): string {
  if (given.has("ics")) return iCalendar(found, { language });
  if (given.has("json")) return `${canonicalJson(found)}\n`;
  const lines = found.map((duty) => inWords(duty, language));
  return `${lines.length > 0 ? lines.join("\n") : words.nothingDue[language]}\n`;
}

function inWords({ due, title, message, metOn, citations, certainty }: Duty, language: Language): string {
  const places = citations.map(({ source, article }) => `${source}, ${article}`).join("; ");
  const done = metOn === null ? "" : ` ✓ ${metOn}`;
  return `${due}  ${title[language]}${done}\n            ${message[language]} [${places}; ${certainty}]`;
}
