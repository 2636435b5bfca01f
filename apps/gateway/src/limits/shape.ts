/** Limits to the shape of a query, checked when it is validated: depth, aliases, fields again beside themselves, and directives. */
import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";

interface Limits {
  readonly MAX_QUERY_DEPTH: number;
  readonly MAX_QUERY_ALIASES: number;
  readonly MAX_QUERY_DIRECTIVES: number;
}

const called = { aliases: "aliases or repeated fields", directives: "directives" };

export function shapeLimits(limits: Limits): ValidationRule {
  return (context): ASTVisitor => {
    const most = { aliases: limits.MAX_QUERY_ALIASES, directives: limits.MAX_QUERY_DIRECTIVES };
    const counts = { aliases: 0, directives: 0 };
    const count = (what: keyof typeof counts, more: number) => {
      const before = counts[what];
      counts[what] += more;
      const isFirstAbove = before <= most[what] && counts[what] > most[what];
      if (isFirstAbove) refuse(context, `at most ${most[what]} ${called[what]}`);
    };
    return {
      SelectionSet: (selections) => count("aliases", aliasesIn(selections)),
      Directive: () => count("directives", 1),
      OperationDefinition({ selectionSet }) {
        if (depthOf(context, selectionSet) > limits.MAX_QUERY_DEPTH) {
          refuse(context, `at most ${limits.MAX_QUERY_DEPTH} levels of fields`);
        }
      },
    };
  };
}

/** A field that is written again beside itself counts as an alias does: each is an effort, and neither tells more. */
function aliasesIn({ selections }: SelectionSetNode): number {
  const fields = selections.filter((selection) => selection.kind === Kind.FIELD);
  const plain = fields.filter(({ alias }) => alias === undefined).map(({ name }) => name.value);
  return fields.length - new Set(plain).size;
}

function refuse(context: ValidationContext, expected: string): void {
  context.reportError(new GraphQLError(`expected ${expected} in a query`));
}

/** Each fragment is measured once; one that leads back to itself ends there, and another rule refuses it. */
function depthOf(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  fragments = new Map<string, number>(),
): number {
  const depths = selections.map((selection) => {
    if (selection.kind === Kind.FIELD) {
      return 1 + (selection.selectionSet ? depthOf(context, selection.selectionSet, fragments) : 0);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(context, selection.selectionSet, fragments);
    return fragmentDepth(context, selection.name.value, fragments);
  });
  return depths.reduce((deepest, depth) => Math.max(deepest, depth), 0);
}

function fragmentDepth(context: ValidationContext, name: string, fragments: Map<string, number>): number {
  const known = fragments.get(name);
  if (known !== undefined) return known;
  fragments.set(name, 0);
  const fragment = context.getFragment(name);
  const depth = fragment ? depthOf(context, fragment.selectionSet, fragments) : 0;
  fragments.set(name, depth);
  return depth;
}
