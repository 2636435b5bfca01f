/** A record with its whole history, and the state that it has come to. */
import type { Day, Stream } from "@apk-governance/core";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { askGateway } from "../../../graph/ask.ts";
import { RegisterRecordDocument, type RegisterRecordQuery } from "../../../graph/operations.generated.ts";
import { type Act, readAct } from "../act.ts";

export interface RecordFound {
  readonly id: string;
  readonly institution: string;
  readonly version: number;
  readonly openedOn: Day;
  readonly lastOn: Day;
  readonly state: Stream & { readonly phase: string };
  readonly acts: readonly Act[];
}

/** `null` where there is no such record. */
export function useRecord(id: string): UseQueryResult<RecordFound | null> {
  return useQuery({ queryKey: ["record", id], queryFn: () => load(id) });
}

async function load(id: string): Promise<RecordFound | null> {
  const acts: Act[] = [];
  for (let after: string | null = null; ; ) {
    const { node } = await pageAfter(id, after);
    if (!node || !isRecord(node)) return null;
    const { history, ...record } = node;
    acts.push(...history.nodes.map(({ document }) => readAct(document)));
    if (!history.pageInfo.hasNextPage)
      return { ...record, state: record.state as RecordFound["state"], acts };
    after = history.pageInfo.endCursor;
  }
}

function pageAfter(id: string, after: string | null): Promise<RegisterRecordQuery> {
  return askGateway(RegisterRecordDocument, { id, after });
}

type Node = NonNullable<RegisterRecordQuery["node"]>;

/** Acts have ids too. */
function isRecord(node: Node): node is Extract<Node, { readonly history: unknown }> {
  return "history" in node;
}
