/** One typed field per rule, made from the rulebook: a new rule appears here by itself. */
import type { Fact, Facts, Reading, Rule, Rulebook, Vocabulary } from "@apk-governance/core";
import { questionArguments } from "./arguments.ts";
import { ask } from "./ask.ts";
import { describedBy, enumResolver, enumSdl } from "./enums.ts";
import type { SchemaModule } from "./module.ts";
import { capital, description, typeName } from "./naming.ts";

interface TypedQuestion {
  readonly facts: unknown;
  readonly on: string;
  readonly reading?: Reading | null;
  readonly policy?: unknown;
}

export function typedRulesModule(rulebook: Rulebook): SchemaModule {
  const vocabularies = vocabulariesOf(rulebook.rules);
  return {
    typeDefs: [...vocabularies.map(vocabularySdl), ...rulebook.rules.map(ruleSdl)].join("\n"),
    resolvers: {
      Query: Object.fromEntries(
        rulebook.rules.map(({ id }) => [
          `assess${typeName(id)}`,
          (_: unknown, question: TypedQuestion) => ask(rulebook, { ...question, rule: id }),
        ]),
      ),
      ...Object.fromEntries(
        vocabularies.map(({ name, labels }) => [name, enumResolver(Object.keys(labels))]),
      ),
    },
  };
}

function ruleSdl({ id, question, facts }: Rule): string {
  const name = typeName(id);
  return /* GraphQL */ `
    extend type Query {
      ${description(question.en)}
      assess${name}(
        "The facts: left out is unknown, null is known not to exist."
        facts: ${name}Facts!
        "The day of the act that is assessed. It picks the edition of the law."
        on: Date!
        ${questionArguments}
      ): AssessmentResult!
    }

    ${description(`The facts that the rule ${id} asks for.`)}
    input ${name}Facts {
      ${factFieldsSdl(facts)}
    }
  `;
}

/** The facts as fields that may be left out. */
export function factFieldsSdl(facts: Facts): string {
  return factInputsSdl(facts, []);
}

/** The facts as fields, of which some may not be left out; `null` is a value of what is nullable. */
export function factInputsSdl(facts: Facts, required: readonly string[]): string {
  const fields = Object.entries(facts).map(([name, fact]) => {
    const isNeeded = required.includes(name) && !fact.nullable;
    return `${description(meaningOf(fact))}\n${name}: ${inputType(fact)}${isNeeded ? "!" : ""}`;
  });
  return fields.join("\n");
}

/** The label, and what the GraphQL type does not say. */
function meaningOf({ kind, label, nullable, range }: Fact): string {
  const numbers =
    (kind === "count" || kind === "year") && range ? [`from ${range.least} to ${range.most}`] : [];
  const nothing = nullable ? ["null if there is none"] : [];
  return `${capital([label.en, ...numbers, ...nothing].join(", "))}.`;
}

function inputType({ kind, vocabulary }: Fact): string {
  const code = vocabulary?.name ?? "String";
  switch (kind) {
    case "count":
    case "year":
      return "Int";
    case "flag":
      return "Boolean";
    case "choice":
      return code;
    case "day":
      return "Date";
    case "text":
      return "String";
    case "texts":
      return "[String!]";
    case "days":
      return "[Date!]";
    case "codes":
      return `[${code}!]`;
  }
}

/** Each list of codes once. Two lists may not share a name. */
export function vocabulariesOf(rules: readonly Rule[]): Vocabulary[] {
  const byName = new Map<string, Vocabulary>();
  for (const vocabulary of rules.flatMap(({ facts }) =>
    Object.values(facts).map((fact) => fact.vocabulary),
  )) {
    if (!vocabulary) continue;
    const { name } = vocabulary;
    const known = byName.get(name);
    if (known && known !== vocabulary) throw new Error(`two lists of codes are called ${name}`);
    byName.set(name, vocabulary);
  }
  return [...byName.values()];
}

function vocabularySdl({ name, title, labels }: Vocabulary): string {
  return enumSdl(name, `${title.en}.`, describedBy(labels));
}
