import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { InvalidFactsError } from "../kernel/errors.ts";
import type { Text } from "../kernel/text.ts";
import { rulebook } from "../rulebook.ts";
import { officeCodes } from "../rules/vocabulary.ts";
import type { Procedure, ProcedureCommand } from "./procedure.ts";
import { procedures } from "./procedures.ts";

const all = Object.entries(procedures) as unknown as [string, Procedure][];
const isWhole = ({ en, ru, kk }: Text) => [en, ru, kk].every((text) => text.trim() !== "") && en !== ru;
const issuesOf = (procedure: Procedure, command: unknown) => {
  try {
    procedure.decide(procedure.initial, command as ProcedureCommand);
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues.map(({ path, code }) => [path, code]);
    throw error;
  }
  return [];
};

describe.each(all)("%s", (name, procedure) => {
  test("is called by its name and starts with plain, frozen data", () => {
    expect(procedure.name).toBe(name);
    expect(JSON.parse(JSON.stringify(procedure.initial))).toEqual(procedure.initial);
    expect(Object.isFrozen(procedure.initial)).toBe(true);
  });

  test("says everything in three languages", () => {
    const texts = procedure.commands.flatMap(({ title, order }) => [title, order]);
    expect([procedure.title, ...texts, ...procedure.events.map(({ title }) => title)].every(isWhole)).toBe(
      true,
    );
  });

  test.each(procedure.commands.map((command) => [command.type, command] as const))(
    "%s: has acts, known rules or cited actors, a JSON Schema and one event",
    (type, { acts, rules, actors, schema, required, event }) => {
      expect(acts.every((act) => /^[a-z-]+\.[a-z-]+$/.test(act))).toBe(true);
      expect(rules.map((rule) => rulebook.rule(rule).id)).toEqual(rules);
      expect(rules.length > 0 || (actors?.cites.length ?? 0) > 0).toBe(true);
      expect(z.toJSONSchema(schema).required ?? []).toEqual(required);
      expect(procedure.events.filter(({ command }) => command === type).map((of) => of.type)).toEqual([
        event,
      ]);
    },
  );

  test("lists what is allowed in the order of its commands", () => {
    const types = procedure.commands.map(({ type }) => type);
    for (const office of officeCodes) {
      const allowed = procedure.allowed(procedure.initial, office, "2023-06-01");
      expect(types.filter((type) => allowed.includes(type))).toEqual(allowed);
    }
  });

  test("throws on an event that is not its own: that is a defect", () => {
    const event = { type: "unheard-of", on: "2023-06-01", office: "other", payload: {} } as const;
    expect(() => procedure.evolve(procedure.initial, event)).toThrow("has no event");
  });
});

describe("a command that cannot be understood", () => {
  const session = procedures.session as unknown as Procedure;
  const attendance = { members: 526, present: 400 };

  test.each([
    [null, [["", "wrong_type"]]],
    [{ type: "dance", on: "2023-06-01", office: "council", payload: {} }, [["type", "not_in_list"]]],
    [{ on: "2023-06-01", office: "council", payload: {} }, [["type", "required"]]],
    [
      { type: "open", on: "2023-02-29", office: "king", payload: attendance, by: "me" },
      [
        ["by", "unknown_fact"],
        ["office", "not_in_list"],
        ["on", "not_a_date"],
      ],
    ],
    [
      { type: "open", on: "2023-06-01", office: "apk-chairman", payload: { members: 0, guests: 1600 } },
      [
        ["members", "out_of_range"],
        ["guests", "unknown_fact"],
        ["present", "required"],
      ],
    ],
    [
      { type: "open", on: "2023-06-01", office: 7, payload: null },
      [
        ["office", "wrong_type"],
        ["", "wrong_type"],
      ],
    ],
  ])("is answered with every issue (%#)", (command, issues) => {
    expect(issuesOf(session, command)).toEqual(issues);
  });

  test("what the state and the payload together make impossible is an issue too", () => {
    const order = { instrument: "presidential-order", date: "2023-04-26", venue: "Astana", agenda: ["a"] };
    let state = session.initial;
    for (const [on, type, office, payload] of [
      ["2023-03-27", "conveneRegular", "president", order],
      ["2023-04-26", "open", "apk-chairman", attendance],
    ] as const) {
      const decision = session.decide(state, { type, on, office, payload });
      if (decision.ok)
        state = decision.events.reduce((before, event) => session.evolve(before, event), state);
    }
    const payload = { matter: "other", present: 600, votesFor: 0, votesAgainst: 0, abstained: 0 };
    const command = { type: "decide", on: "2023-04-26", office: "session", payload } as const;
    expect(() => session.decide(state, command)).toThrow(InvalidFactsError);
  });

  test("allowed throws for an unknown office, day or policy", () => {
    const ask = (office: string, on: string, policy = {}) =>
      session.allowed(session.initial, office as "other", on, { policy });
    expect(() => ask("king", "2023-06-01")).toThrow(InvalidFactsError);
    expect(() => ask("other", "yesterday")).toThrow(InvalidFactsError);
    expect(() => ask("other", "2023-06-01", { sessionQuorum: 2 })).toThrow(InvalidFactsError);
  });
});

test("the payload of an event is in its normal form", () => {
  const payload = { agenda: ["b", " ", "a", "b"] };
  const command = { type: "propose", on: "2023-03-20", office: "council", payload } as const;
  const decision = procedures.session.decide(procedures.session.initial, command);
  expect(decision.ok && decision.events[0]?.payload).toEqual({ agenda: ["a", "b"] });
  expect(decision.ok && Object.isFrozen(decision.events[0])).toBe(true);
});
