/** A link to GraphiQL with the query that this page asked, so that a developer may ask it too. */
import { graphiqlLink } from "../graph/behind.ts";
import type { TypedDocumentString } from "../graph/operations.generated.ts";
import { useTexts } from "../words/texts.ts";
import { partTexts } from "./parts.texts.ts";

interface Properties<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: Variables;
}

export function QueryBehind<Data, Variables>({ document, variables }: Properties<Data, Variables>) {
  const says = useTexts(partTexts);
  return (
    <p className="note not-printed">
      <a href={graphiqlLink(document, variables)}>{says("behind")}</a>
    </p>
  );
}
