import { describe, expect, test } from "vitest";
import { dayNumber, isDay } from "../kernel/day.ts";
import { certainties } from "../kernel/edition.ts";
import { InvalidFactsError } from "../kernel/errors.ts";
import { languages, type Text } from "../kernel/text.ts";
import { rulebook } from "../rulebook.ts";
import { awardCodes, officeCodes } from "../rules/vocabulary.ts";
import {
  awards,
  bodies,
  body,
  checks,
  chronicle,
  chronicleBetween,
  concepts,
  councilMeetings,
  deputies,
  handover,
  holders,
  institution,
  list,
  lists,
  metrics,
  namesOfTheAssembly,
  offices,
  parliamentSeats,
  person,
  precisions,
  records,
  relationKinds,
  relations,
  relationsOf,
  sessionsHeld,
  statistics,
  statisticsOf,
  statuses,
  type Term,
  titlesGiven,
  units,
  type When,
} from "./institution.ts";

describe.each(records.map(({ kind, record }) => [`${kind} ${record.id}`, record] as const))(
  "%s",
  (_, record) => {
    test("is cited, of a known certainty, and worded in three languages", () => {
      expect(record.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(record.citations.length).toBeGreaterThan(0);
      for (const { source, article } of record.citations) {
        expect(rulebook.source(source)).toBeDefined();
        expect(article.trim()).not.toBe("");
      }
      expect(certainties).toContain(record.certainty);
      for (const [path, text] of textsOf(record, record.id)) {
        for (const language of languages) expect(text[language]?.trim(), `${path}.${language}`).toBeTruthy();
      }
    });

    test("rests on the page alone only where it says so", () => {
      const onlyThePage = record.citations.every(({ source }) => source === "overview");
      if (onlyThePage) expect(["overview", "interpreted", "presumed"]).toContain(record.certainty);
    });

    test("dates are real days in order", () => {
      for (const when of whensOf(record)) {
        expect(isDay(when.from)).toBe(true);
        if (when.to !== null) expect(when.from < when.to).toBe(true);
        if (when.precision !== undefined) expect(precisions).toContain(when.precision);
      }
    });
  },
);

test("no two records share an id", () => {
  const ids = records.map(({ record }) => record.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test("Kazakh and Russian words are in their own letters", () => {
  for (const { record } of records) {
    for (const [path, { ru, kk }] of textsOf(record, record.id)) {
      if (/\p{L}{3}/u.test(ru)) expect(ru, path).toMatch(/\p{Script=Cyrillic}/u);
      if (/\p{L}{3}/u.test(kk)) expect(kk, path).toMatch(/\p{Script=Cyrillic}/u);
    }
  }
});

describe("offices and their holders", () => {
  const terms = holders();

  test("offices have the ids that the rules use, and some that no rule needs", () => {
    const extra = ["honorary-chairman", "mazhilis-deputy", "senate-deputy"];
    for (const { id, body: of } of offices) {
      expect([...officeCodes, ...extra]).toContain(id);
      if (of !== null) expect(body(of)).toBeDefined();
    }
  });

  test("every term is of a known office and a known person, with a bound or a sighting", () => {
    for (const { office, person: who, from, seen } of terms) {
      expect(offices.map(({ id }) => id)).toContain(office);
      expect(person(who)).toBeDefined();
      expect(from !== null || seen.length > 0).toBe(true);
    }
  });

  test("bounded terms of one office do not overlap, and on no day are more shown than there are seats", () => {
    for (const { id, seats } of offices.filter(({ seats }) => seats !== null)) {
      const bounded = terms.filter(({ office, from }) => office === id && from !== null);
      for (const [i, term] of bounded.entries()) {
        const before = bounded[i - 1];
        if (before) expect(before.to).toBe(term.from);
      }
      for (const on of daysToTry(terms)) {
        const shown = holders(on).filter(({ office, standing }) => office === id && standing === "shown");
        expect(shown.length, `${id} on ${on}`).toBeLessThanOrEqual(seats!);
      }
    }
  });

  test.each([
    ["1995-02-28", "apk-chairman", undefined, undefined],
    ["1995-03-01", "apk-chairman", "nursultan-nazarbayev", "shown"],
    ["2021-04-27", "apk-chairman", "nursultan-nazarbayev", "shown"],
    ["2021-04-28", "apk-chairman", "kassym-jomart-tokayev", "shown"],
    ["2026-11-23", "apk-chairman", "kassym-jomart-tokayev", "open"],
    ["2019-03-19", "president", "nursultan-nazarbayev", "shown"],
    ["2019-03-20", "president", "kassym-jomart-tokayev", "shown"],
    ["2021-04-28", "honorary-chairman", "nursultan-nazarbayev", "shown"],
    ["2024-01-01", "honorary-chairman", "nursultan-nazarbayev", "open"],
    ["2015-12-01", "secretariat-head", "eraly-tugzhanov", "shown"],
    ["2017-07-01", "secretariat-head", "d-mynbai", "around"],
    ["2018-07-31", "secretariat-head", undefined, undefined],
    ["2018-08-10", "secretariat-head", "leonid-prokopenko", "around"],
    ["2020-01-01", "secretariat-head", "zhanseit-tuimebayev", "shown"],
    ["2021-01-11", "secretariat-head", "zhanseit-tuimebayev", "shown"],
    ["2021-01-12", "secretariat-head", undefined, undefined],
    ["2022-04-01", "secretariat-head", "marat-azilkhanov", "around"],
    ["2025-12-14", "secretariat-head", "marat-azilkhanov", "shown"],
    ["2025-12-15", "secretariat-head", undefined, undefined],
    ["2009-10-26", "council-chairman", "saudabayev", "shown"],
  ])("on %s the %s is %s (%s)", (on, office, who, standing) => {
    const held = holders(on).find((term) => term.office === office);
    expect([held?.person, held?.standing]).toEqual([who, standing]);
  });

  test("in spring 2022 there are two public Vice-Chairs, in 2025 two others", () => {
    const onDay = (on: string) =>
      holders(on)
        .filter(({ office }) => office === "vice-chair")
        .map(({ person: who }) => who);
    expect(onDay("2022-04-15")).toEqual(["maya-bekbayeva", "zakirzhan-kuziev"]);
    expect(onDay("2025-04-24")).toEqual(["dmitry-ostankovich", "rasul-akhmetov"]);
    expect(onDay("2023-06-01")).toEqual([]);
  });
});

describe("Sessions, meetings and deputies", () => {
  test("Sessions are I to XXXIV, those with a day in the order of their numbers", () => {
    expect(sessionsHeld.map(({ number }) => number)).toEqual(Array.from({ length: 34 }, (_, i) => i + 1));
    expect([4, 9, 14, 19, 29, 34].map((n) => sessionsHeld[n - 1]?.numeral)).toEqual([
      "IV",
      "IX",
      "XIV",
      "XIX",
      "XXIX",
      "XXXIV",
    ]);
    const days = sessionsHeld.flatMap(({ held }) => held?.from ?? []);
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBe(days.length - 1); // XXX and XXXI began on one day
  });

  test("of Sessions that no source tells of nothing is stated", () => {
    const unknown = sessionsHeld.filter(({ held }) => held === null).map(({ number }) => number);
    expect(unknown).toEqual([3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 16, 17]);
    for (const { held, venue, theme, certainty } of sessionsHeld.filter(({ number }) =>
      unknown.includes(number),
    )) {
      expect([held, venue, theme, certainty]).toEqual([null, null, null, "interpreted"]);
    }
  });

  test("orders and decrees were given before the Session, and no Session fell in 2020", () => {
    for (const { convened, held } of sessionsHeld) {
      if (convened?.on && held) expect(convened.on < held.from).toBe(true);
    }
    expect(sessionsHeld.filter(({ held }) => held?.from.startsWith("2020"))).toEqual([]);
  });

  test("Council meetings stand in order, and their chairmen are known", () => {
    const days = councilMeetings.map(({ held }) => held.from);
    expect(days).toEqual([...days].sort());
    for (const { chairedBy } of councilMeetings) if (chairedBy) expect(person(chairedBy)).toBeDefined();
  });

  test("nine deputies were elected on 2021-01-11, with more than half of 351 votes each", () => {
    const elected = deputies.filter(({ session }) => session === "session-28");
    expect(elected.map(({ votes }) => votes)).toEqual([298, 270, 274, 292, 282, 285, 271, 277, 290]);
    for (const { votes } of elected) expect(votes! * 2 > 351 && votes! <= 351).toBe(true);
  });

  test("never more deputies than seats, and each of a known person", () => {
    for (const on of deputies.map(({ from }) => from)) {
      const sitting = deputies.filter(({ from, to }) => from <= on && (to === null || on < to));
      expect(sitting.filter(({ office }) => office === "mazhilis-deputy").length).toBeLessThanOrEqual(9);
      expect(sitting.filter(({ office }) => office === "senate-deputy").length).toBeLessThanOrEqual(5);
    }
    for (const { person: who } of deputies) expect(person(who)).toBeDefined();
  });

  test.each([
    ["names", namesOfTheAssembly],
    ["statuses", statuses],
    ["seats in Parliament", parliamentSeats],
  ])("%s follow each other without gap", (_, periods) => {
    periods.forEach(({ from }, i) => {
      expect(from).toBe(i === 0 ? "1995-03-01" : periods[i - 1]?.to);
    });
    expect(periods.at(-1)?.to).toBeNull();
  });
});

describe("figures", () => {
  test("every observation is of a known metric and unit, a whole number, and given by the source it names", () => {
    for (const { metric, unit, value, source, citations } of statistics) {
      expect(metrics.find(({ id }) => id === metric)?.unit).toBe(unit);
      expect(units).toHaveProperty(unit);
      expect(Number.isSafeInteger(value) && value > 0).toBe(true);
      expect(citations[0].source).toBe(source);
    }
    expect(new Set(statistics.map(({ metric }) => metric)).size).toBe(metrics.length);
  });

  test("members are observed five times", () => {
    expect(statisticsOf("members").map(({ value }) => value)).toEqual([526, 350, 384, 504, 583]);
    expect(statisticsOf("weather")).toEqual([]);
  });

  const doubtful = ["check-awards-named", "check-mothers-councils-2018", "check-age-and-data"];

  test.each(checks.map((check) => [check.id, check] as const))("%s", (id, check) => {
    expect(check.holds).toBe(!doubtful.includes(id));
    expect(check.explanation.en).toContain(check.formula);
    expect(check.citations.length).toBeGreaterThan(0);
    for (const read of check.reads) expect(records.map(({ record }) => record.id)).toContain(read);
  });

  test("the formulas carry the numbers of the page", () => {
    const formulas = checks.map(({ formula }) => formula);
    expect(formulas).toContain("3443 + 5224 = 8667");
    expect(formulas).toContain("57 + 117 + 5 ≤ 262");
    expect(formulas).toContain("1995-03-01 … 2022-03-28: 27 < 29");
  });
});

describe("bodies, relations and lists", () => {
  test("a relation joins known bodies or offices by a known kind", () => {
    const nodes = [...bodies, ...offices].map(({ id }) => id);
    for (const { from, to, kind } of relations) {
      expect(nodes).toContain(from);
      expect(nodes).toContain(to);
      expect(relationKinds).toHaveProperty(kind);
    }
  });

  test("every body is on the map", () => {
    const linked = new Set(relations.flatMap(({ from, to }) => [from, to]));
    expect(bodies.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("who sends deputies depends on the day", () => {
    const kinds = (on: string) => relationsOf("senate-deputy", on).map(({ id }) => id);
    expect(kinds("2022-06-06")).toEqual([]);
    expect(kinds("2022-06-07")).toContain("president-appoints-senate-deputy");
    expect(relationsOf("mazhilis-deputy", "2022-06-06").map(({ id }) => id)).toContain(
      "session-elects-mazhilis-deputy",
    );
    expect(relationsOf("mazhilis-deputy", "2022-06-07")).toEqual([]);
  });

  test("the lists have as many items as the page", () => {
    const sizes = Object.fromEntries(lists.map(({ id, items }) => [id, items.length]));
    expect(sizes).toMatchObject({
      tasks: 5,
      "main-activities": 10,
      achievements: 5,
      focus: 3,
      "integration-principles": 6,
      "session-29-tasks": 5,
      "session-29-guidelines": 4,
      "birlik-grounds": 9,
      purpose: 3,
    });
    expect(list("tasks")?.items[1]?.text.en).toBe("Strengthen the unity of the people");
    expect(list("weather")).toBeUndefined();
  });

  test("awards have the codes that the rules use; titles and the handover name known people", () => {
    for (const code of awardCodes) expect(awards.map(({ id }) => id)).toContain(code);
    for (const { person: who } of titlesGiven) expect(person(who)).toBeDefined();
    for (const who of [handover.from, handover.to]) expect(person(who)).toBeDefined();
    expect(concepts.map(({ decree, to }) => [decree, to])).toEqual([
      ["552", null],
      ["148", "2022-09-15"],
      ["1014", "2025-12-29"],
      ["1144", null],
    ]);
  });
});

describe("institution(on)", () => {
  test.each([
    ["1995-02-28", undefined, undefined],
    ["1995-03-01", "name-1995", "advisory"],
    ["2007-05-20", "name-1995", "advisory"],
    ["2007-05-21", "name-1995", "constitutional"],
    ["2007-07-25", "name-1995", "constitutional"],
    ["2007-07-26", "name-2007", "constitutional"],
    ["2026-06-30", "name-2007", "constitutional"],
    ["2026-07-01", "name-2007", "basis-replaced"],
  ])("on %s: %s, %s", (on, name, status) => {
    expect(institution(on).name?.id).toBe(name);
    expect(institution(on).status?.status).toBe(status);
  });

  test("bodies come and go; before the founding there is nothing", () => {
    const ids = (on?: string) => institution(on).bodies.map(({ id }) => id);
    expect(ids("1995-02-28")).toEqual([]);
    expect(ids("2008-12-31")).not.toContain("scientific-expert-council");
    expect(ids("2009-01-01")).toContain("scientific-expert-council");
    expect(ids("2026-06-30")).toContain("senate");
    expect(ids("2026-07-01")).not.toContain("senate");
    expect(ids("2026-06-30")).not.toContain("kurultai");
    expect(ids()).toHaveLength(bodies.length);
    expect(institution().holders).toHaveLength(holders().length);
  });
});

describe("a day that is none", () => {
  const refused = (ask: () => unknown) => {
    try {
      ask();
    } catch (error) {
      if (error instanceof InvalidFactsError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    }
    return undefined;
  };

  test.each(["2023-02-30", "2023-2-3", "today", "", "1899-12-31", "9999-01-01"])("%j is refused", (day) => {
    expect(refused(() => institution(day))).toEqual(["on not_a_date"]);
    expect(refused(() => holders(day))).toEqual(["on not_a_date"]);
    expect(refused(() => relationsOf("council", day))).toEqual(["on not_a_date"]);
    expect(refused(() => chronicleBetween(day, "2021-04-29"))).toEqual(["from not_a_date"]);
    expect(refused(() => chronicleBetween(day, day))).toEqual(["from not_a_date", "to not_a_date"]);
  });

  test("what is no text is refused by its type", () => {
    expect(refused(() => institution(null as never))).toEqual(["on wrong_type"]);
    expect(refused(() => holders(20230601 as never))).toEqual(["on wrong_type"]);
    expect(refused(() => chronicleBetween("2021-04-28", undefined as never))).toEqual(["to wrong_type"]);
  });
});

describe("the chronicle", () => {
  test("is in order and tells each record once", () => {
    const days = chronicle.map(({ on }) => on.from);
    expect(days).toEqual([...days].sort());
    expect(new Set(chronicle.map(({ id }) => id)).size).toBe(chronicle.length);
  });

  test("has every Session with a day, and a month or a year where no more is known", () => {
    const ids = chronicle.map(({ id }) => id);
    for (const { id, held } of sessionsHeld) expect(ids.includes(id)).toBe(held !== null);
    expect(chronicle.find(({ id }) => id === "session-2")?.on.precision).toBe("month");
    expect(chronicle.find(({ id }) => id === "mamile")?.on).toEqual({
      from: "2019-01-01",
      to: "2020-01-01",
      precision: "year",
    });
  });

  test("between two days it has what may lie between them", () => {
    const ids = chronicleBetween("2021-04-28", "2021-04-29").map(({ id }) => id);
    expect(ids).toEqual(["session-29", "handover-2021"]);
    expect(chronicleBetween("2019-06-01", "2019-06-02").map(({ id }) => id)).toContain("mamile");
  });
});

function textsOf(value: unknown, path: string): [string, Text][] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, of]) => textsOf(of, `${path}.${key}`));
}

function whensOf(value: unknown): Partial<When>[] & When[] {
  if (typeof value !== "object" || value === null) return [];
  const nested = Object.values(value).flatMap(whensOf);
  return "from" in value && "precision" in value ? [value as When, ...nested] : nested;
}

/** The bounds and sightings of all terms, and the days beside them. */
function daysToTry(terms: readonly Term[]): string[] {
  const days = terms.flatMap(({ from, to, seen }) => [from, to, ...seen.flatMap((s) => [s.from, s.to])]);
  return [...new Set(days.filter((day) => day !== null))].filter((day) => dayNumber(day) > 0);
}
