/**
 * The fields of a query that are answered alike whoever asks, whenever
 *
 * The law, its sources and the institution do not change while the gateway runs. So a field of the root is answered once,
 * when its query is compiled, if nothing in it hangs on a variable or a directive, and if it is answered at once without
 * anything of the request: the register, the caller and the limits are all asked through the context.
 */
import { type ASTNode, type DocumentNode, execute, Kind, type SelectionNode, visit } from "graphql";
import { type Asked, nameOf, withOnly } from "./asked.ts";
import { jsonBytes } from "./bytes.ts";

/** The JSON of fields of the root by their names in the answer, in bytes. */
export type ConstantTexts = ReadonlyMap<string, string>;

interface Constants {
  readonly texts: ConstantTexts;
  readonly bytes: number;
  /** What else is asked of the root. */
  readonly others: readonly SelectionNode[];
}

/**
 * As many as `mostBytes` hold. None where fields of the root stand in fragments or twice under a name: they may be parts
 * of one field.
 */
export function constantsOf(asked: Asked, mostBytes: number): Constants {
  const { operation } = asked;
  const { selections } = operation.selectionSet;
  const names = new Set(selections.map(nameOf));
  const isPlain = !names.has(undefined) && names.size === selections.length && !operation.directives?.length;
  const texts = new Map<string, string>();
  const others: SelectionNode[] = [];
  let bytes = 0;
  let isFull = !isPlain || mostBytes === 0;
  for (const field of selections) {
    const text = isFull ? undefined : textOf(asked, field);
    isFull ||= text !== undefined && bytes + text.length > mostBytes;
    if (isFull || text === undefined) {
      others.push(field);
    } else {
      texts.set(nameOf(field) as string, text);
      bytes += text.length;
    }
  }
  return { texts, bytes, others };
}

/** `undefined` where the field is no constant. */
function textOf({ schema, document, operation }: Asked, field: SelectionNode): string | undefined {
  if (!isSettled(document, field)) return undefined;
  const settled = { schema, document, operation: { ...operation, variableDefinitions: [] } };
  const alone = withOnly(settled, [field]);
  const answer = execute({ schema, document: alone.document, contextValue: NOTHING });
  if ("then" in answer || answer.errors || !answer.data) return undefined;
  return jsonBytes(answer.data[nameOf(field) as string]);
}

/** Whether neither variables nor directives, which mostly hang on them, are in it or in a fragment that it spreads. */
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

/** Whatever is done with it fails, so that what needs it is no constant. */
export const NOTHING: object = unusable();

function unusable(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
