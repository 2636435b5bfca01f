/** Duties as an iCalendar file. A module of its own: whoever does not import it does not carry the library. */
import ICAL from "ical.js";
import * as z from "zod/mini";
import type { Citation } from "../kernel/citation.ts";
import type { Day } from "../kernel/day.ts";
import { certainties } from "../kernel/edition.ts";
import { daySchema } from "../kernel/schema.ts";
import { type Language, languages, type Text } from "../kernel/text.ts";
import { idSchema, readArguments } from "./arguments.ts";
import type { Duty } from "./duty.ts";
import { atOnce, type Steps } from "./steps.ts";

/** How the iCalendar file is written. Each may be left out. */
export interface ICalendarOptions {
  /** `en` by default. */
  readonly language?: Language | undefined;
  /** The day that the events state as that of their making; without it, the first day of the edition they rest on. */
  readonly madeOn?: Day | undefined;
}

const optionsSchema = z.lazy(() =>
  z.strictObject(
    {
      language: z.optional(z.enum(languages, `expected one of ${languages.join(", ")}`)),
      madeOn: z.optional(daySchema()),
    },
    "expected options: language, madeOn",
  ),
);

/** Of a duty, what is written of it. */
const dutiesSchema = z.lazy(() => {
  const text = z.string("expected text");
  const words = z.looseObject({ en: text, ru: text, kk: text }, "expected a text in en, ru and kk");
  const citation = z.looseObject(
    { source: text, article: text, url: z.nullable(text) },
    "expected a citation: source, article, url",
  );
  const duty = z.looseObject(
    {
      id: idSchema(),
      due: daySchema(),
      title: words,
      message: words,
      edition: z.looseObject({ from: daySchema() }, "expected an edition"),
      citations: z.array(citation, "expected a list of citations"),
      certainty: z.enum(certainties, `expected one of ${certainties.join(", ")}`),
      notice: z.optional(words),
    },
    "expected a duty, as calendar gives it",
  );
  return z.strictObject({ duties: z.array(duty, "expected a list of duties") });
});

const names = {
  calendar: {
    en: "Duties of the Assembly of People of Kazakhstan",
    ru: "Обязанности Ассамблеи народа Казахстана",
    kk: "Қазақстан халқы Ассамблеясының міндеттері",
  },
  grounds: { en: "Legal basis", ru: "Правовое основание", kk: "Құқықтық негіз" },
  notice: { en: "Note", ru: "Примечание", kk: "Ескертпе" },
} as const satisfies Record<string, Text>;

/**
 * The duties as an iCalendar file (RFC 5545): one event for each, of the whole day on which it falls due
 *
 * Events are dates without a time or a zone, so the file is the same on every machine. A duty keeps its UID, so that a
 * file read again replaces its events. Throws `InvalidFactsError` where a duty or an option cannot be used.
 */
export function iCalendar(duties: readonly Duty[], options: ICalendarOptions = {}): string {
  return atOnce(iCalendarInSteps(duties, options));
}

/** The same file, event by event. Throws what `iCalendar` throws, at the first step. */
export function* iCalendarInSteps(duties: readonly Duty[], options: ICalendarOptions = {}): Steps<string> {
  readArguments("iCalendar", dutiesSchema, { duties });
  const { language = "en", madeOn } = readArguments("iCalendar", optionsSchema, options);
  const properties: Property[] = [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", "-//apk-governance//core//EN"],
    ["calscale", {}, "text", "GREGORIAN"],
    ["x-wr-calname", {}, "unknown", names.calendar[language]],
  ];
  const empty = written(["vcalendar", properties, []]);
  const events: string[] = [];
  for (const duty of duties) {
    yield;
    events.push(written(event(duty, language, madeOn)));
  }
  return `${empty.slice(0, -END.length)}${events.join("")}${END}`;
}

/** The last line of the file; events stand before it. */
const END = "END:VCALENDAR\r\n";

/** As RFC 7265 writes iCalendar in JSON. */
type Property = readonly [name: string, parameters: object, type: string, value: string];
type Component = readonly [name: string, properties: readonly Property[], components: readonly []];

function event(duty: Duty, language: Language, madeOn: Day = duty.edition.from): Component {
  const [{ url } = { url: null }] = duty.citations;
  return [
    "vevent",
    [
      ["uid", {}, "text", `${duty.id}@apk-governance`],
      ["dtstamp", {}, "date-time", `${madeOn}T00:00:00Z`],
      ["dtstart", {}, "date", duty.due],
      ["summary", { language }, "text", duty.title[language]],
      ["description", { language }, "text", description(duty, language)],
      ["transp", {}, "text", "TRANSPARENT"],
      ...(url === null ? [] : [["url", {}, "uri", url] as const]),
    ],
    [],
  ];
}

function description({ message, citations, certainty, notice }: Duty, language: Language): string {
  return [
    message[language],
    `${names.grounds[language]}: ${citations.map(place).join("; ")} (${certainty})`,
    ...(notice ? [`${names.notice[language]}: ${notice[language]}`] : []),
  ].join("\n");
}

function place({ source, article }: Citation): string {
  return `${source}, ${article}`;
}

/**
 * The library folds a line after so many bytes and does not count the space that the next line starts with: at 74 of
 * them no line is longer than the 75 that RFC 5545 allows. Its setting is one for all, so it is put back.
 */
function written(component: Component): string {
  const { foldLength } = ICAL;
  try {
    ICAL.foldLength = 74;
    return ICAL.stringify(component as unknown as unknown[]);
  } finally {
    ICAL.foldLength = foldLength;
  }
}
