/** The acts of a register from the last one back, a page at a time. */
import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query";
import { askGateway } from "../../../graph/ask.ts";
import {
  type RecordKind as GraphKind,
  type Office,
  RegisterActsDocument,
  type RegisterActsQuery,
  type RegisterActsQueryVariables,
} from "../../../graph/operations.generated.ts";
import { type Act, readAct } from "../act.ts";
import { graphCode } from "../kinds.ts";

const AT_ONCE = 20;

export interface Asked {
  readonly institution: string;
  /** A kind of records and an office, by their codes; empty for any. */
  readonly kind: string;
  readonly office: string;
}

export interface Earlier {
  readonly acts: readonly Act[];
  /** The cursor of the last act there was when the page began to look. */
  readonly lastCursor: string | null;
}

export function earlierVariables({ institution, kind, office }: Asked): RegisterActsQueryVariables {
  return {
    institution,
    kind: kind ? (graphCode(kind) as GraphKind) : undefined,
    office: office ? (graphCode(office) as Office) : undefined,
    last: AT_ONCE,
  };
}

export function useEarlier(asked: Asked) {
  return useInfiniteQuery({
    queryKey: ["acts", asked],
    queryFn: ({ pageParam: before }) =>
      askGateway(RegisterActsDocument, { ...earlierVariables(asked), before }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ acts: { pageInfo } }) =>
      pageInfo.hasPreviousPage ? (pageInfo.startCursor ?? undefined) : undefined,
    select: read,
    // The feed brings what is new; asked again, the pages would say it twice.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

function read({ pages }: InfiniteData<RegisterActsQuery>): Earlier {
  const acts = pages.flatMap(({ acts: { nodes } }) =>
    nodes.map(({ document }) => readAct(document)).reverse(),
  );
  return { acts, lastCursor: pages[0]?.acts.pageInfo.endCursor ?? null };
}
