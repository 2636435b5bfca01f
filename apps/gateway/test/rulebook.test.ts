import { describe as describeRule, languages, rulebook } from "@apk-governance/core";
import { describe, expect, it } from "vitest";
import { ask } from "./serve.ts";

const citation = "citations { source article title url }";

describe("rules", () => {
  it("gives all rules, or those of an area", async () => {
    const { data } = await ask(
      `{ all: rules { id area } council: rules(area: "council") { id } none: rules(area: "tea") { id } }`,
    );
    const of = (area: string) =>
      rulebook.rules.filter((rule) => rule.area === area).map(({ id }) => ({ id }));
    expect(data?.all).toEqual(rulebook.rules.map(({ id, area }) => ({ id, area })));
    expect(data?.council).toEqual(of("council"));
    expect(data?.none).toEqual([]);
  });

  it("gives every part of every rule", async () => {
    const { data, errors } = await ask(`{
      rules {
        id title question jsonSchema sources { id title read url dated number }
        facts { name kind label nullable vocabulary codes { code label } minimum maximum }
        conditions {
          id requires
          editions { from to certainty boundsCertainty ${citation} notice reading policy { parameter is entry } for requires }
        }
        openQuestions { parameter message ${citation} }
        conflicts { id rule conditions message ${citation} }
        examples { title on facts reading policy verdict fails ${citation} }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data?.rules).toHaveLength(rulebook.rules.length);
  });
});

describe("rule", () => {
  it("is null where there is none of that id", async () => {
    expect((await ask(`{ rule(id: "council.tea") { id } }`)).data).toEqual({ rule: null });
  });

  it("shows facts, conditions with their figures, editions and examples", async () => {
    const { data } = await ask(`{
      rule(id: "council.decision") {
        title question jsonSchema
        facts { name kind label vocabulary minimum maximum codes { code label } }
        conditions { id requires editions { from to certainty requires ${citation} } }
        examples { on facts verdict fails }
      }
    }`);
    const described = describeRule(rulebook.rule("council.decision"));
    expect(data?.rule).toMatchObject({
      title: "Decision of the Council",
      jsonSchema: described.jsonSchema,
      facts: described.facts.map(({ name, minimum, maximum, vocabulary }) => ({
        name,
        minimum,
        maximum,
        vocabulary,
      })),
      conditions: [
        { id: "council.decision.quorum", requires: "At least 2/3 of all members take part" },
        {
          id: "council.decision.majority",
          editions: [
            { from: "2008-10-20", to: "2022-11-05", certainty: "PRESUMED" },
            { from: "2022-11-05", to: "2026-07-01", certainty: "VERIFIED" },
            { from: "2026-07-01", to: null, certainty: "PRESUMED" },
          ],
        },
        { id: "council.decision.minutes" },
        { id: "council.decision.competence" },
      ],
      examples: described.examples.map(({ on, facts, fails }) => ({ on, facts, fails })),
    });
  });

  it.each(languages)("is worded in %s", async (language) => {
    const { data } = await ask(
      `query ($language: Language) {
        rule(id: "council.decision") { title(language: $language) conditions { requires(language: $language) } }
      }`,
      { language: language.toUpperCase() },
    );
    const { title, conditions } = describeRule(rulebook.rule("council.decision"));
    expect(data?.rule).toEqual({
      title: title[language],
      conditions: conditions.map(({ requires }) => ({ requires: requires[language] })),
    });
  });
});

describe("source and sources", () => {
  it("give what is cited, by id and all", async () => {
    const { data } = await ask(
      `{ source(id: "law-2008") { id title read dated } none: source(id: "tea") { id } sources { id } }`,
    );
    expect(data?.source).toMatchObject({ id: "law-2008", title: rulebook.source("law-2008")?.title.en });
    expect(data?.none).toBeNull();
    expect(data?.sources).toEqual(rulebook.sources.map(({ id }) => ({ id })));
  });
});

describe("conflicts", () => {
  it("names every conflict with its rule and conditions", async () => {
    const { data } = await ask("{ conflicts { id rule conditions message citations { source } } }");
    expect(data?.conflicts).toMatchObject(
      rulebook.conflicts.map(({ id, rule, conditions, says }) => ({
        ...{ id, rule, message: says.en },
        conditions: conditions.map((condition) => `${rule}.${condition}`),
      })),
    );
  });
});
