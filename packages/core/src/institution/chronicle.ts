/** All dated events in their order, gathered from the other lists. What has no day in any source is not in it. */
import type { Day } from "../kernel/day.ts";
import type { Text } from "../kernel/text.ts";
import { checkDays } from "./asked-day.ts";
import { awards, type TitleGiven, titlesGiven } from "./awards.ts";
import { bodies } from "./bodies.ts";
import { concepts } from "./concepts.ts";
import { councilMeetings } from "./council-meetings.ts";
import { type Event, events } from "./events.ts";
import { handover } from "./handover.ts";
import { person } from "./people.ts";
import { programmes } from "./programmes.ts";
import type { Cited } from "./record.ts";
import { type SessionHeld, sessionsHeld } from "./sessions.ts";
import { onDay, precisions, type When } from "./when.ts";

/** The id is that of the record in which the event stands. */
export interface ChronicleEntry extends Event {
  readonly kind:
    | "act"
    | "session"
    | "council-meeting"
    | "concept"
    | "founding"
    | "award"
    | "title"
    | "programme"
    | "handover";
}

const council: Text = { en: "Council", ru: "Совет", kk: "Кеңес" };
const founded: Text = { en: "Founded", ru: "Создано", kk: "Құрылды" };
const introduced: Text = {
  en: "Introduced or proposed",
  ru: "Введено или предложено",
  kk: "Енгізілді немесе ұсынылды",
};
const begun: Text = {
  en: "Launched or signed",
  ru: "Запущено или подписано",
  kk: "Іске қосылды немесе қол қойылды",
};
const session: Text = { en: "Session", ru: "сессия", kk: "сессия" };

/** Each in the order of the first day on which it may have been, the more exact before the less. */
export const chronicle: readonly ChronicleEntry[] = [
  ...events.map((event): ChronicleEntry => ({ ...event, kind: "act" })),
  ...sessionsHeld.flatMap((session) => entry("session", session, session.held, sessionTitle(session))),
  ...councilMeetings.flatMap((meeting) =>
    entry("council-meeting", meeting, meeting.held, prefixed(council, meeting.did)),
  ),
  ...concepts.flatMap((concept) => entry("concept", concept, onDay(concept.approved), concept.name)),
  ...bodies
    .filter(({ id, founded }) => id !== "assembly" && founded?.precision !== "after")
    .flatMap((body) => entry("founding", body, body.founded, prefixed(founded, body.name))),
  ...awards.flatMap((award) => entry("award", award, award.introduced, prefixed(introduced, award.name))),
  ...titlesGiven.flatMap((title) => entry("title", title, title.given, prefixed(title.name, nameOf(title)))),
  ...programmes.flatMap((programme) =>
    entry("programme", programme, programme.since, prefixed(begun, programme.name)),
  ),
  ...entry("handover", handover, handover.on, handover.what),
  ...handover.afterwards.flatMap((event) => entry("handover", event, event.on, event.says)),
].sort((a, b) => compare(a.on, b.on));

/**
 * The entries that may lie within the days from `from`, up to but not including `to`; none if `to` is not after `from`.
 *
 * Throws `InvalidFactsError` where one of them is no day.
 */
export function chronicleBetween(from: Day, to: Day): readonly ChronicleEntry[] {
  checkDays("chronicleBetween", { from, to });
  return chronicle.filter(({ on }) => on.from < to && (on.to === null || from < on.to));
}

function entry(kind: ChronicleEntry["kind"], record: Cited, on: When | null, title: Text): ChronicleEntry[] {
  if (on === null) return [];
  const { id, citations, certainty, note } = record;
  return [{ id, kind, on, title, citations, certainty, ...(note && { note }) }];
}

function sessionTitle({ numeral, theme }: SessionHeld): Text {
  const named = (language: keyof Text) =>
    `${numeral} ${session[language]}${theme ? `: ${theme[language]}` : ""}`;
  return { en: named("en"), ru: named("ru"), kk: named("kk") };
}

function nameOf(title: TitleGiven): Text {
  return person(title.person)?.name ?? title.name;
}

function prefixed(first: Text, then: Text): Text {
  return {
    en: `${first.en}: ${then.en}`,
    ru: `${first.ru}: ${then.ru}`,
    kk: `${first.kk}: ${then.kk}`,
  };
}

function compare(a: When, b: When): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return precisions.indexOf(a.precision) - precisions.indexOf(b.precision);
}
