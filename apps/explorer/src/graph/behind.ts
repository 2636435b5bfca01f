/** Where GraphiQL opens with a query of this page, and its variables, ready to run. */
import type { TypedDocumentString } from "./operations.generated.ts";

export function graphiqlLink<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): string {
  const parameters = new URLSearchParams({
    query: document.toString().trim(),
    variables: JSON.stringify(variables, null, 2),
  });
  return `/graphql?${parameters}`;
}
