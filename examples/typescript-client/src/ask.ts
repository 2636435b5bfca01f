import type { TypedDocumentString } from "./gql/graphql.ts";

const gateway = process.env.GATEWAY ?? "http://localhost:4000";

/** The gateway refused the question. "No" is an answer and never throws. */
export class AskError extends Error {}

/** Sends a document with its variables, both typed. With `--trusted` only its hash is sent. Throws `AskError`. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${gateway}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...named(document), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Result>;
  if (errors || !data) throw new AskError((errors ?? []).map(({ message }) => message).join("; "));
  return data;
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string }[];
}

function named<Result, Variables>(document: TypedDocumentString<Result, Variables>): object {
  if (!process.argv.includes("--trusted")) return { query: document.toString() };
  const sha256Hash = String(document.__meta__?.hash).replace("sha256:", "");
  return { extensions: { persistedQuery: { version: 1, sha256Hash } } };
}
