/** Asks the gateway, at the address that served this page. */
import type { Language } from "@apk-governance/core";
import { keepPreviousData, skipToken, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useLanguage } from "../words/language.tsx";
import type { TypedDocumentString } from "./operations.generated.ts";

/** The gateway gave no answer at all. */
export class GatewayAwayError extends Error {
  override readonly name = "GatewayAwayError";
}

/** The gateway answered that it cannot answer; `code` is that of its first error. */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The gateway itself gives up after half a minute; one that says nothing for longer has no answer to give. */
const PATIENCE_MILLISECONDS = 40_000;

/** Throws `GatewayAwayError` or `GraphError`. The token, if any, says in which offices the caller acts. */
export async function askGateway<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  token?: string,
): Promise<Data> {
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
  const body = JSON.stringify({ query: document.toString(), variables });
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  const response = await fetch("/graphql", { method: "POST", headers, body, signal }).catch(away);
  const answer = (await response.json().catch(away)) as Answer<Data>;
  const problem = answer.errors?.[0];
  if (problem) throw new GraphError(problem.message, problem.extensions?.code ?? "UNKNOWN");
  if (!answer.data) throw new GraphError("The gateway gave no data.", "NO_DATA");
  return answer.data;
}

function away(cause: unknown): never {
  throw new GatewayAwayError("The gateway does not answer.", { cause });
}

interface Asking {
  /** Shows the answer to the question before until the new one is there, so that the page does not flicker. */
  readonly meanwhile?: "previous";
}

/** Answers are kept by question; `undefined` instead of variables asks nothing yet. */
export function useGraph<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | undefined,
  { meanwhile }: Asking = {},
): UseQueryResult<Data> {
  return useQuery<Data>({
    queryKey: [document.toString(), variables],
    queryFn: variables === undefined ? skipToken : () => askGateway(document, variables),
    ...(meanwhile && { placeholderData: keepPreviousData }),
  });
}

const graphLanguages = { en: "EN", ru: "RU", kk: "KK" } as const satisfies Record<Language, string>;

/** The language of the page as the graph names it. */
export function useGraphLanguage(): (typeof graphLanguages)[Language] {
  return graphLanguages[useLanguage().language];
}
