/**
 * The fields of a query that are answered alike whoever asks, whenever
 *
 * The law, its sources and the institution do not change while the gateway runs. So a field of the root is answered once,
 * when its query is compiled, if nothing in it hangs on a variable or a directive, and if it is answered at once without
 * anything of the request: the register, the caller and the limits are all asked through the context.
 */
import {
  type ASTNode,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from "graphql";
import { jsonBytes } from "./bytes.ts";

/** The JSON of fields of the root by their names in the answer, in bytes. */
export type Constants = ReadonlyMap<string, string>;

/** None where fields of the root stand in fragments or twice under a name: they may be parts of one field. */
export function constantsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Constants {
  const { selections } = operation.selectionSet;
  const names = new Set(selections.map(nameOf));
  const isPlain = !names.has(undefined) && names.size === selections.length && !operation.directives?.length;
  if (!isPlain) return new Map();
  const withoutVariables = { ...operation, variableDefinitions: [] };
  const constants = selections.flatMap((field): [string, string][] => {
    const name = nameOf(field);
    if (name === undefined || !isSettled(document, field)) return [];
    const { data } = answerAtOnce(schema, withOnly(document, withoutVariables, [field]));
    return data ? [[name, jsonBytes(data[name])]] : [];
  });
  return new Map(constants);
}

/** The document with those alone of all the fields that its operation asks of the root. */
export function withOnly(
  { kind, definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
): DocumentNode {
  const fragments = definitions.filter((of) => of.kind === Kind.FRAGMENT_DEFINITION);
  return {
    kind,
    definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...fragments],
  };
}

/** What it is called in the answer; `undefined` for a fragment. */
export function nameOf(selection: SelectionNode): string | undefined {
  return selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : undefined;
}

/** Whether neither variables nor directives are in it, or in a fragment that it spreads. */
function isSettled({ definitions }: DocumentNode, field: SelectionNode): boolean {
  const spread = new Set<string>();
  let settled = true;
  const look = (node: ASTNode) =>
    visit(node, {
      Variable() {
        settled = false;
      },
      Directive() {
        settled = false;
      },
      FragmentSpread: ({ name }) => void spread.add(name.value),
    });
  look(field);
  // A set is gone through to its end, with what is added on the way.
  for (const name of spread) {
    const fragment = definitions.find((of) => of.kind === Kind.FRAGMENT_DEFINITION && of.name.value === name);
    if (fragment) look(fragment);
  }
  return settled;
}

/** Whatever is read of it fails, so that what needs it is no constant. */
const nothing = new Proxy(
  {},
  {
    get() {
      throw new Error("A constant needs nothing of a request.");
    },
  },
);

function answerAtOnce(schema: GraphQLSchema, document: DocumentNode): ExecutionResult {
  const answer = execute({ schema, document, contextValue: nothing });
  return "then" in answer || answer.errors ? {} : answer;
}
