/** `plan`: plans the rotation of the Vice-Chairs, and tells by when something is due. */
import { canonicalJson } from "../kernel/canonical.ts";
import { nearest } from "../kernel/nearest.ts";
import { fill, type Language } from "../kernel/text.ts";
import { type CouncilIntervalMode, nextCouncilMeetingDue } from "../planning/council-meeting.ts";
import type { RotationRequest } from "../planning/rotation-request.ts";
import { planViceChairRotation, rotationChoices } from "../planning/vice-chair-rotation.ts";
import { viceChairTermEnd } from "../planning/vice-chair-term.ts";
import { sessionDue } from "../planning/yearly-session.ts";
import { BadInput, didYouMean } from "./bad-input.ts";
import type { Command, Forms, Io } from "./command.ts";
import { MEBIBYTE, readJson } from "./files.ts";
import type { Given } from "./given.ts";
import { refusing } from "./refusing.ts";
import { numberOrText } from "./values.ts";
import { words } from "./words.ts";

/** What was planned: as data, and in words. */
interface Planned {
  readonly data: unknown;
  readonly lines: readonly string[];
}

const forms: Forms = {
  "plan rotation": ["from", "years", "seats", "history"],
  "plan council-meeting": ["mode"],
  "plan session": [],
  "plan term": [],
};

export const plan: Command = {
  name: "plan",
  summary:
    "Plans the rotation of the public Vice-Chairs, and tells by when a meeting, Session or term is due.",
  operands: "rotation <association> … | council-meeting <day> | session <year> [<day held> …] | term <day>",
  options: {
    from: { value: "<day>", says: "rotation: the day on which the first terms start" },
    years: { value: "<number>", says: "rotation: how many terms for each seat" },
    seats: { value: "<number>", says: "rotation: 1, or 2 (the default)" },
    history: {
      value: "<file>",
      says: "rotation: terms served before, as JSON: [{seat, association, from, to}, …]",
    },
    mode: { value: "<mode>", says: "council-meeting: your policy councilIntervalMode: rolling or half-year" },
  },
  forms,
  details: [
    "A rotation that the rule cannot bear, as with too few associations, is refused with the reason: exit code 64.",
  ],
  examples: [
    [
      "Whose turn is it in the next five years?",
      "plan rotation korean german uyghur --from 2025-04-24 --years 5",
    ],
    ["By when must the Council meet after a meeting?", "plan council-meeting 2020-12-11"],
    ["By when is the Session of a year due, given those held?", "plan session 2020 2019-04-29"],
    ["When does a term end that starts on a day?", "plan term 2024-02-29"],
  ],

  async run(given, io, language) {
    const [name = "", ...operands] = given.operands;
    const work = Object.hasOwn(subjects, name) ? subjects[name as keyof typeof subjects] : undefined;
    if (!work) throw noSuchSubject(name);
    given.checkForm(`plan ${name}`, forms);
    const { data, lines } = await refusing(() => work(operands, given, language, io));
    return { text: `${given.has("json") ? canonicalJson(data) : lines.join("\n")}\n` };
  },
};

const subjects = { rotation, "council-meeting": councilMeeting, session, term };

async function rotation(
  associations: readonly string[],
  given: Given,
  language: Language,
  io: Io,
): Promise<Planned> {
  const history = given.text("history");
  const request = {
    associations,
    ...(given.has("from") && { from: given.text("from") }),
    ...(given.has("years") && { years: numberOrText(given.text("years") ?? "") }),
    ...(given.has("seats") && { seats: numberOrText(given.text("seats") ?? "") }),
    ...(history !== undefined && { history: await readJson(history, "--history", MEBIBYTE, io.stdin) }),
  };
  const terms = planViceChairRotation(request as RotationRequest);
  const lines = terms.map(({ seat, association, from, to }) => {
    return `${fill(words.seat, { seat })[language]}  ${fill(words.term, { from, to })[language]}  ${association}`;
  });
  const choices = rotationChoices.map(({ says }) => `  – ${says[language]}`);
  return { data: terms, lines: [...lines, "", `${words.choices[language]}:`, ...choices] };
}

function councilMeeting(operands: readonly string[], given: Given, language: Language): Planned {
  const [previous] = exactly(operands, "<day>");
  const mode = given.text("mode") as CouncilIntervalMode | undefined;
  const due = nextCouncilMeetingDue(previous, { mode });
  return { data: { due }, lines: [fill(words.meetingDue, { due })[language]] };
}

function session([year, ...held]: readonly string[], _given: Given, language: Language): Planned {
  if (year === undefined) throw new BadInput("<year>: give the calendar year, as in plan session 2020");
  const due = sessionDue(held, numberOrText(year) as number);
  const line =
    due === null
      ? fill(words.sessionHeld, { year })[language]
      : fill(words.sessionDue, { year, due })[language];
  return { data: { due }, lines: [line] };
}

function term(operands: readonly string[], _given: Given, language: Language): Planned {
  const [from] = exactly(operands, "<day>");
  const to = viceChairTermEnd(from);
  return { data: { from, to }, lines: [fill(words.termEnds, { from, to })[language]] };
}

function exactly(operands: readonly string[], named: string): readonly [string] {
  const [only, ...others] = operands;
  if (only === undefined || others.length > 0) throw new BadInput(`${named}: give one, as YYYY-MM-DD`);
  return [only];
}

function noSuchSubject(name: string): BadInput {
  const names = Object.keys(subjects);
  const near = didYouMean(nearest(name, names));
  const problem =
    name === "" ? "expected what to plan" : `${name}: nothing of that name can be planned${near}`;
  return new BadInput(`${problem}; there are ${names.join(", ")}`);
}
