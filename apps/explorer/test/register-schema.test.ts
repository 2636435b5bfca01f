/** Keeps the page and the graph together: what one names, the other has. */
import { readFileSync } from "node:fs";
import { languages } from "@apk-governance/core";
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLObjectType,
  isEnumType,
  parse,
  validate,
} from "graphql";
import { describe, expect, it } from "vitest";
import { commandMutation, graphFacts } from "../src/pages/register/acting/mutation.ts";
import { graphCode, kinds, recordKinds } from "../src/pages/register/kinds.ts";
import { lists } from "../src/pages/register/list/lists.ts";
import { procedureOf } from "../src/pages/register/procedures.ts";
import { fieldsOf, partsOf } from "../src/pages/register/record/state.ts";
import { statusesOf } from "../src/pages/register/statuses.ts";

const schema = buildSchema(readFileSync(new URL("../../gateway/schema.graphql", import.meta.url), "utf8"));

const commands = recordKinds.flatMap((kind) =>
  procedureOf(kind).commands.map((command) => ({ kind, command })),
);

describe("the register's pages and the graph", () => {
  it.each(commands)("have the same mutation for $command.type of $kind", ({ kind, command }) => {
    const document = parse(commandMutation(kind, command.type).toString());
    expect(validate(schema, document)).toEqual([]);
  });

  it("have a command for every mutation", () => {
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toHaveLength(commands.length);
  });

  it.each(commands)("have the same codes for $command.type of $kind", ({ kind, command }) => {
    const args = Object.entries(command.facts);
    for (const [name, { vocabulary }] of args) {
      if (!vocabulary) continue;
      const type = schema.getType(vocabulary.name) as GraphQLEnumType;
      const given = graphFacts(kind, command.type, { [name]: Object.keys(vocabulary.labels) });
      expect(given?.[name]).toEqual(expect.arrayContaining(type.getValues().map((value) => value.name)));
    }
  });

  it.each(recordKinds)("have the same statuses for %s, in words", (kind) => {
    const type = schema.getType(`${kinds[kind].type}Status`);
    const codes = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    // What was begun has left the first phase, but where the first act is no more than an agreement.
    const shown = codes.filter((code) => code !== "EXPECTED" || kind === "councilMeeting");
    expect(Object.keys(statusesOf(kind)).map(graphCode).sort()).toEqual(shown.sort());
  });

  it.each(recordKinds)("have the filter of %s", (kind) => {
    const { document, filter } = lists[kind];
    if (filter) expect(document.toString()).toContain(`${filter}: $${filter}`);
  });
});

describe("the words of a record", () => {
  it.each(recordKinds)("call %s as core does", (kind) => {
    expect(kinds[kind].one).toEqual(procedureOf(kind).title);
  });

  it.each(recordKinds)("have a label for all that %s can say, in every language", (kind) => {
    const type = schema.getType(kinds[kind].type) as GraphQLObjectType;
    const common = ["id", "institution", "version", "openedOn", "lastOn", "state", "history", "status"];
    const names = Object.keys(type.getFields()).filter((name) => !common.includes(name));
    for (const language of languages) {
      const values = Object.fromEntries(names.map((name) => [name, "2024-01-01"]));
      const parts = Object.fromEntries(names.map((name) => [name, [{ decidedOn: "2024-01-01" }]]));
      const labels = [
        ...fieldsOf(kind, values, language).map(({ label }) => label),
        ...partsOf(kind, parts, language).map(({ title }) => title),
      ];
      expect(labels.filter((label) => /[a-z][A-Z]/.test(label))).toEqual([]);
      if (language !== "en") expect(labels.filter((label) => /^[a-z ]+$/i.test(label))).toEqual([]);
    }
  });
});
