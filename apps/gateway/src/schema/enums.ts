/** Enums whose values are the codes of the domain: `not-in-force` is `NOT_IN_FORCE`. */
import type { Certainty, FactKind, IssueCode, Language, Reading, Text, Verdict } from "@apk-governance/core";
import type { Resolvers, SchemaModule } from "./module.ts";
import { capital, description, enumValueName } from "./naming.ts";

export type Described<Code extends string> = Readonly<Record<Code, string>>;

const verdicts: Described<Verdict> = {
  satisfied: "Every condition that applies is met.",
  violated: "A condition that applies is not met, or conditions cannot hold together.",
  undetermined: "What is not known could lead to different verdicts.",
  "not-in-force": "No edition of the rule is in force on that day.",
};

const languages: Described<Language> = { en: "English.", ru: "Russian.", kk: "Kazakh." };

const readings: Described<Reading> = {
  law: "Follows the acts, and the overview page where no act was read.",
  overview: "Follows the overview page wherever it speaks.",
};

const certainties: Described<Certainty> = {
  interpreted: "Our reading of a general phrase.",
  presumed: "Read in a later edition and carried back, or not known to be repealed.",
  overview: "Only the overview page says so.",
  secondary: "An official site or the press says so.",
  verified: "Read in the act itself.",
};

const issueCodes: Described<IssueCode> = {
  unknown_fact: "There is no such fact or parameter.",
  wrong_type: "The value is of another type.",
  out_of_range: "The number is too small or too large.",
  not_a_date: "The text is no day that exists, as YYYY-MM-DD.",
  not_in_list: "The code is not in the list.",
  impossible: "The values cannot be true together.",
  required: "The value must be given.",
};

const factKinds: Described<FactKind> = {
  count: "A number of persons, seats, months and the like: an integer.",
  year: "A calendar year.",
  flag: "True or false.",
  choice: "One code of a list.",
  day: "A civil day, as YYYY-MM-DD.",
  text: "Free text; blank text counts as null.",
  texts: "A list of free texts; blank items do not count.",
  days: "A set of civil days.",
  codes: "A set of codes.",
};

export const enums: SchemaModule = enumsModule({
  Verdict: ["The answer of an assessment, or of one finding alone.", verdicts],
  Language: ["A language in which messages are written.", languages],
  Reading: ["Which source prevails where the acts and the overview page differ.", readings],
  Certainty: ["How sure we are of a wording or of its dates, the least first.", certainties],
  IssueCode: ["What is wrong with a value.", issueCodes],
  FactKind: ["The kind of a fact, which tells the values that it takes.", factKinds],
});

/** The SDL of an enum from its codes and what each means. */
export function enumSdl(name: string, about: string, values: Described<string>): string {
  return `${description(about)}\nenum ${name} {\n${enumValuesSdl(values)}\n}\n`;
}

export function enumValuesSdl(values: Described<string>): string {
  const lines = Object.entries(values).map(
    ([code, means]) => `  ${description(means)}\n  ${enumValueName(code)}`,
  );
  return lines.join("\n");
}

/** What each code means, from its label. */
export function describedBy(labels: Readonly<Record<string, Text>>): Described<string> {
  return Object.fromEntries(Object.entries(labels).map(([code, { en }]) => [code, `${capital(en)}.`]));
}

/** The codes by the names of their enum values. */
export function enumResolver(codes: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(codes.map((code) => [enumValueName(code), code]));
}

/** An area of enums, each with what it is about and its codes. */
export function enumsModule(
  all: Readonly<Record<string, readonly [about: string, values: Described<string>]>>,
): SchemaModule {
  const entries = Object.entries(all);
  return {
    typeDefs: entries.map(([name, [about, values]]) => enumSdl(name, about, values)).join("\n"),
    resolvers: Object.fromEntries(
      entries.map(([name, [, values]]) => [name, enumResolver(Object.keys(values))]),
    ) as Resolvers,
  };
}
