/** One list for each kind of record: the query that asks for it, its filter, and what a row tells. */
import type { Day } from "@apk-governance/core";
import * as graph from "../../../graph/operations.generated.ts";
import { domainCode, type RecordKind } from "../kinds.ts";

/** Filters and a page; a filter of one kind stands under its own name. */
export interface Chosen {
  readonly status: string | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly first: number | undefined;
  readonly after: string | undefined;
  readonly last: number | undefined;
  readonly before: string | undefined;
  readonly counted: boolean;
  readonly [filter: string]: string | number | boolean | undefined;
}

export interface ListVariables extends Chosen {
  readonly institution: string;
}

interface Listed<Node> {
  readonly records: {
    readonly nodes: readonly Node[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly totalCount?: number;
  };
}

/** What every record tells in a list. */
export interface ListNode {
  readonly id: string;
  readonly version: number;
  readonly openedOn: Day;
  readonly lastOn: Day;
  readonly status: string;
}

/** What a row tells: its name, if it has one, and some of its state by name. */
export interface Row {
  readonly name?: string | null | undefined;
  /** A day by which a record without a name is known. */
  readonly day?: Day | null | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface List {
  readonly document: graph.TypedDocumentString<Listed<ListNode>, ListVariables>;
  /** The name of the filter that only this list has. */
  readonly filter: string | undefined;
  row(node: ListNode): Row;
}

export const lists: Readonly<Record<RecordKind, List>> = {
  session: list(graph.RegisterSessionsDocument, "kind", ({ kind, convocation }) => ({
    day: convocation?.date,
    values: { kind: code(kind), date: convocation?.date, venue: convocation?.venue },
  })),
  councilMeeting: list(graph.RegisterCouncilMeetingsDocument, undefined, ({ convocation }) => ({
    day: convocation?.date,
    values: { date: convocation?.date, venue: convocation?.venue },
  })),
  viceChairTerm: list(
    graph.RegisterViceChairTermsDocument,
    "association",
    ({ recommendation, termFrom, termTo }) => ({
      name: recommendation?.candidate,
      values: { association: recommendation?.association, from: termFrom, to: termTo },
    }),
  ),
  awardNomination: list(
    graph.RegisterNominationsDocument,
    "award",
    ({ submission, decidedBy, decidedOn, conferredOn }) => ({
      name: submission?.name,
      values: { award: code(submission?.award), decidedBy: code(decidedBy), decidedOn, conferredOn },
    }),
  ),
  association: list(
    graph.RegisterAssociationsDocument,
    "level",
    ({ name, application, accreditedOn, enteredOn }) => ({
      name,
      values: { level: code(application?.level), accreditedOn, enteredOn },
    }),
  ),
  membership: list(
    graph.RegisterMembersDocument,
    "route",
    ({ candidate, route, memberFrom, endedOn, ground }) => ({
      name: candidate,
      values: { route: code(route), from: memberFrom, endedOn, ground: code(ground) },
    }),
  ),
  deputies: list(graph.RegisterProposalsDocument, "chamber", ({ proposal, decidedBy, filledOn }) => ({
    values: {
      chamber: code(proposal?.chamber),
      kind: code(proposal?.kind),
      seats: proposal?.seats,
      candidates: proposal?.candidates,
      decidedBy: code(decidedBy),
      filledOn,
    },
  })),
};

/** The lists differ in their filter and in what a row tells; `row` is only given nodes of its own query. */
function list<Node extends ListNode, Variables>(
  document: graph.TypedDocumentString<Listed<Node>, Variables>,
  filter: string | undefined,
  row: (node: Node) => Row,
): List {
  return { document, filter, row } as unknown as List;
}

function code(value: string | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : domainCode(value);
}
