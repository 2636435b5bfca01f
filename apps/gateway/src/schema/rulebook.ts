/** The rulebook itself: rules with their conditions, editions and examples, the sources, the conflicts. */
import {
  type Citation,
  describe,
  type Rulebook,
  type RuleDescription,
  type Source,
  type Text,
} from "@apk-governance/core";
import { inLanguage } from "./in-language.ts";
import type { SchemaModule } from "./module.ts";
import { typeDefs } from "./rulebook.graphql.ts";

interface ConflictShown {
  readonly id: string;
  readonly rule: string;
  readonly conditions: readonly string[];
  readonly message: Text;
  readonly citations: readonly Citation[];
}

export function rulebookModule(rulebook: Rulebook): SchemaModule {
  const rules = rulebook.rules.map(describe);
  const sourceOf = (id: string) => rulebook.source(id) ?? null;
  const message = inLanguage("message");
  const requires = inLanguage("requires");
  return {
    typeDefs,
    resolvers: {
      Query: {
        rule: (_: unknown, { id }: { readonly id: string }) => rules.find((rule) => rule.id === id) ?? null,
        rules: (_: unknown, { area }: { readonly area?: string | null }) =>
          rules.filter((rule) => (area ?? rule.area) === rule.area),
        source: (_: unknown, { id }: { readonly id: string }) => sourceOf(id),
        sources: () => rulebook.sources,
        conflicts: () => rules.flatMap(conflictsOf),
      },
      Rule: {
        title: inLanguage("title"),
        question: inLanguage("question"),
        conflicts: conflictsOf,
        sources: ({ sources }: RuleDescription): (Source | null)[] => sources.map(sourceOf),
      },
      Fact: { label: inLanguage("label") },
      Code: { label: inLanguage("label") },
      Condition: { requires },
      Edition: { requires, notice: inLanguage("notice") },
      OpenQuestion: { message },
      Conflict: { message },
      Example: { title: inLanguage("title") },
      Source: { title: inLanguage("title"), read: inLanguage("read") },
    },
  };
}

function conflictsOf({ id: rule, conflicts }: RuleDescription): ConflictShown[] {
  return conflicts.map((conflict) => ({ ...conflict, rule }));
}
