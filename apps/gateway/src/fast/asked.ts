/** What is asked: an operation, and parts of it. */
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** Its fragments are those of the document. */
  readonly operation: OperationDefinitionNode;
}

/** Those alone of all the fields that it asks of the root, or others instead. */
export function withOnly(
  { schema, document, operation }: Asked,
  selections: readonly SelectionNode[],
): Asked {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const asking = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  return {
    schema,
    document: { kind: document.kind, definitions: [asking, ...fragments] },
    operation: asking,
  };
}

/** What it is called in the answer; `undefined` for a fragment. */
export function nameOf(selection: SelectionNode): string | undefined {
  return selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : undefined;
}
