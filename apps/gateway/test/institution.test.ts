import {
  awards,
  bodies,
  chronicle,
  chronicleBetween,
  institution,
  languages,
  offices,
  popolo,
  rulebook,
  sessionsHeld,
  statistics,
  statisticsOf,
} from "@apk-governance/core";
import { describe, expect, it } from "vitest";
import { buildSchema } from "../src/schema/schema.ts";
import { everyField } from "./every-field.ts";
import { ask } from "./serve.ts";

const schema = buildSchema(rulebook);

function ids(records: readonly { readonly id: string }[]) {
  return records.map(({ id }) => ({ id }));
}

describe("the institution", () => {
  it.each([
    ["institution", "Institution"],
    ['body(id: "council")', "Body"],
    ["awards", "AwardRecord"],
    ["statistics", "Observation"],
    ["chronicle", "ChronicleEntry"],
  ])("answers with every field of %s, three levels deep", async (field, type) => {
    const { data, errors } = await ask(`{ asked: ${field} ${everyField(schema, type, 3)} }`);
    expect(errors).toBeUndefined();
    expect(data?.asked).toBeTruthy();
  });

  it.each(["1995-02-28", "1995-03-01", "2008-10-20", "2021-04-28", "2026-07-01"])(
    "is, on %s, what the library says it is",
    async (on) => {
      const { data } = await ask(
        `query ($on: Date) {
          institution(on: $on) {
            on name { id } status { id } bodies { id } offices { id } relations { id } holders { id standing }
          }
        }`,
        { on },
      );
      const of = institution(on);
      expect(data?.institution).toEqual({
        on,
        name: of.name && { id: of.name.id },
        status: of.status && { id: of.status.id },
        bodies: ids(of.bodies),
        offices: ids(of.offices),
        relations: ids(of.relations),
        holders: of.holders.map(({ id }) => ({ id, standing: expect.stringMatching(/^[A-Z_]+$/) })),
      });
    },
  );

  it("keeps what is unknown unknown: Sessions without a day, a venue or a theme are null there", async () => {
    const { data } = await ask(
      "{ institution { sessionsHeld { number held { from to precision } venue theme } } }",
    );
    expect(sessionsHeld.some(({ held }) => held === null)).toBe(true);
    expect(data?.institution).toEqual({
      sessionsHeld: sessionsHeld.map(({ number, held, venue, theme }) => ({
        number,
        held: held && { from: held.from, to: held.to, precision: expect.any(String) },
        venue: venue?.en ?? null,
        theme: theme?.en ?? null,
      })),
    });
  });

  it.each(languages)("is worded in %s", async (language) => {
    const { data } = await ask(
      `query ($language: Language) { institution { bodies { name(language: $language) role(language: $language) } } }`,
      { language: language.toUpperCase() },
    );
    expect(data?.institution).toEqual({
      bodies: bodies.map(({ name, role }) => ({ name: name[language], role: role[language] })),
    });
  });

  it("is exported in the style of Popolo", async () => {
    const { data } = await ask("{ institution { popolo } }");
    expect(data?.institution).toEqual({ popolo: JSON.parse(JSON.stringify(popolo())) });
  });
});

describe("body", () => {
  it("leads to its offices and their holders, and is null where there is none of that id", async () => {
    const { data } = await ask(`{ body(id: "council") { id offices { id } } none: body(id: "tea") { id } }`);
    const own = offices.filter(({ body }) => body === "council");
    expect(data).toEqual({ body: { id: "council", offices: ids(own) }, none: null });
  });
});

describe("awards, statistics and chronicle", () => {
  it("give every record with its citations and certainty", async () => {
    const { data } = await ask(
      "{ awards { id citations { source article } } statistics { id value certainty } chronicle { id on { from } } }",
    );
    expect(data?.awards).toEqual(
      awards.map(({ id, citations }) => ({
        id,
        citations: citations.map(({ source, article }) => ({ source, article })),
      })),
    );
    expect(data?.statistics).toHaveLength(statistics.length);
    expect(data?.chronicle).toEqual(chronicle.map(({ id, on }) => ({ id, on: { from: on.from } })));
  });

  it("give the figures of one metric, and none where there is no such metric", async () => {
    const [first] = statistics;
    const metric = first?.metric as string;
    const { data } = await ask(
      `query ($metric: ID) { statistics(metric: $metric) { id } none: statistics(metric: "tea") { id } }`,
      { metric },
    );
    expect(data).toEqual({ statistics: ids(statisticsOf(metric)), none: [] });
  });

  it("give the entries of a period, and refuse one that ends before it starts", async () => {
    const query = "query ($from: Date, $to: Date) { chronicle(from: $from, to: $to) { id } }";
    const year = { from: "2020-01-01", to: "2021-01-01" };
    expect((await ask(query, year)).data?.chronicle).toEqual(ids(chronicleBetween(year.from, year.to)));
    const { errors } = await ask(query, { from: "2021-01-01", to: "2020-01-01" });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [{ path: "to", code: "impossible" }],
    });
  });
});
