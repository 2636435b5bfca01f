import { Buffer } from "node:buffer";
import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";
import { expect, test } from "vitest";
import { InvalidFactsError } from "../kernel/errors.ts";
import { languages } from "../kernel/text.ts";
import { calendar } from "./calendar.ts";
import { iCalendar } from "./icalendar.ts";
import { planViceChairRotation } from "./vice-chair-rotation.ts";

/** Read before anything is written. */
const { foldLength } = ICAL;

const duties = calendar({
  ...{ from: "2020-06-01", to: "2030-01-01", councilMeetings: ["2020-12-11", "2021-06-09"] },
  viceChairTerms: planViceChairRotation({
    associations: ["Немцы, «Возрождение»; Алматы", "back\\slash", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"],
    ...{ from: "2024-02-29", years: 3 },
  }),
  ...{ recommendations: [{ id: "R-1", sentOn: "2021-05-01" }], policy: { considerationDeadlineDays: 30 } },
});

/** What another library reads in the file. */
function eventsIn(file: string) {
  const { events = [] } = convertIcsCalendar(undefined, file);
  return events.map(({ uid, start, end, summary, description, stamp }) => ({
    ...{ uid, summary, description, end },
    start: [start.date.toISOString(), start.type],
    stamp: stamp.date.toISOString(),
  }));
}

test.each(languages)("another library reads back every duty in %s, word for word", (language) => {
  const events = eventsIn(iCalendar(duties, { language }));
  expect(events.map(({ uid }) => uid)).toEqual(duties.map(({ id }) => `${id}@apk-governance`));
  events.forEach(({ start, summary, description, end }, i) => {
    const duty = duties[i]!;
    expect(start).toEqual([`${duty.due}T00:00:00.000Z`, "DATE"]);
    expect(end).toBeUndefined();
    expect(summary).toBe(duty.title[language]);
    expect(description).toContain(duty.message[language]);
    for (const { source, article } of duty.citations) expect(description).toContain(`${source}, ${article}`);
  });
});

test("a notice stands in the description", () => {
  const file = iCalendar(duties.filter(({ due }) => due === "2026-12-31"));
  expect(eventsIn(file)[0]?.description).toContain("Note: The constitutional basis was replaced");
});

test("lines end as RFC 5545 asks, and none is longer than 75 octets", () => {
  const lines = iCalendar(duties, { language: "kk" }).split("\r\n");
  expect(lines.at(0)).toBe("BEGIN:VCALENDAR");
  expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
});

test("the library's own settings are left as they were", () => {
  iCalendar(duties);
  expect(ICAL.foldLength).toBe(foldLength);
});

test("events state the day they were made: the first of their edition, or the one given", () => {
  expect(eventsIn(iCalendar(duties))[0]?.stamp).toBe("2008-10-20T00:00:00.000Z");
  expect(eventsIn(iCalendar(duties, { madeOn: "2026-11-23" }))[0]?.stamp).toBe("2026-11-23T00:00:00.000Z");
});

test("without duties the file is an empty calendar", () => {
  expect(eventsIn(iCalendar([]))).toEqual([]);
});

test.each([
  [{ language: "de" }, "language not_in_list"],
  [{ madeOn: "2026-02-29" }, "madeOn not_a_date"],
  [{ zone: "UTC" }, "zone unknown_fact"],
  [null, " wrong_type"],
])("the options %j are refused: %s", (options, issue) => {
  try {
    iCalendar(duties, options as never);
    expect.unreachable();
  } catch (error) {
    const { issues } = error as InvalidFactsError;
    expect(error).toBeInstanceOf(InvalidFactsError);
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([issue]);
  }
});
