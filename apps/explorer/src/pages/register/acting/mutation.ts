/** The mutation of a command, made from its description as the gateway makes its schema. */
import type { Day, Fact, Issue } from "@apk-governance/core";
import { TypedDocumentString } from "../../../graph/operations.generated.ts";
import type { Words } from "../../../words/texts.ts";
import { graphCode, kinds, type RecordKind } from "../kinds.ts";
import { procedureOf } from "../procedures.ts";

export interface CommandVariables {
  readonly command: {
    readonly institution: string;
    readonly record?: string | undefined;
    readonly version?: number | undefined;
    readonly on: Day;
    readonly office: string;
    readonly key: string;
  };
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
}

interface Cited {
  readonly source: string;
  readonly article: string;
  readonly title: string;
  readonly url: string | null;
}

export type CommandResult =
  | { readonly __typename: "Recorded"; readonly act: { readonly document: string } }
  | ({
      readonly __typename: "Refused";
      readonly reason: string;
      readonly assessments: readonly { readonly document: string }[];
      readonly citations: readonly Cited[];
    } & Words)
  | ({
      readonly __typename: "NotAllowed";
      readonly whoMay: readonly { readonly office: string; readonly citations: readonly Cited[] }[];
      readonly offices: readonly string[];
      readonly citations: readonly Cited[];
    } & Words)
  | { readonly __typename: "InvalidFacts"; readonly issues: readonly GraphIssue[] }
  | {
      readonly __typename: "VersionConflict";
      readonly expected: number;
      readonly current: { readonly version: number };
    };

/** `code` is one of `Issue`, as the graph names it. */
export type GraphIssue = Omit<Issue, "code"> & { readonly code: string };

const citations = "citations { source article title url }";
const message = "en: message(language: EN) ru: message(language: RU) kk: message(language: KK)";

export function commandMutation(
  kind: RecordKind,
  command: string,
): TypedDocumentString<{ readonly result: CommandResult }, CommandVariables> {
  const { type } = kinds[kind];
  const field = mutationName(kind, command);
  const hasFacts = Object.keys(factsOf(kind, command)).length > 0;
  const factsType = `${field.charAt(0).toUpperCase()}${field.slice(1)}Facts`;
  const text = `mutation Record($command: CommandInput!${hasFacts ? `, $facts: ${factsType}!` : ""}) {
  result: ${field}(command: $command${hasFacts ? ", facts: $facts" : ""}) {
    __typename
    ... on ${type}Recorded { act { document } }
    ... on Refused { reason ${message} assessments { document } ${citations} }
    ... on NotAllowed { ${message} whoMay { office ${citations} } offices ${citations} }
    ... on InvalidFacts { issues { path code message } }
    ... on VersionConflict { expected current { version } }
  }
}`;
  return new TypedDocumentString(text);
}

/** `sessionConveneRegular`. */
function mutationName(kind: RecordKind, command: string): string {
  const { type } = kinds[kind];
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}${command.charAt(0).toUpperCase()}${command.slice(1)}`;
}

function factsOf(kind: RecordKind, command: string): Readonly<Record<string, Fact>> {
  return procedureOf(kind).commands.find(({ type }) => type === command)?.facts ?? {};
}

/** The payload as the graph takes it: codes of lists by the names of their enum values. */
export function graphFacts(
  kind: RecordKind,
  command: string,
  payload: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const facts = factsOf(kind, command);
  if (Object.keys(facts).length === 0) return undefined;
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, facts[name]?.vocabulary ? coded(value) : value]),
  );
}

function coded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(coded);
  return typeof value === "string" ? graphCode(value) : value;
}
