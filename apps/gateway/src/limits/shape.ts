/** Limits to the shape of a query, checked when it is validated: depth, aliases and directives. */
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

export function shapeLimits(limits: Limits): ValidationRule {
  return (context): ASTVisitor => {
    const most = { aliases: limits.MAX_QUERY_ALIASES, directives: limits.MAX_QUERY_DIRECTIVES };
    const counts = { aliases: 0, directives: 0 };
    const count = (what: keyof typeof counts) => {
      counts[what] += 1;
      if (counts[what] === most[what] + 1) refuse(context, `at most ${most[what]} ${what}`);
    };
    return {
      Field: ({ alias }) => alias && count("aliases"),
      Directive: () => count("directives"),
      OperationDefinition({ selectionSet }) {
        if (depthOf(context, selectionSet) > limits.MAX_QUERY_DEPTH) {
          refuse(context, `at most ${limits.MAX_QUERY_DEPTH} levels of fields`);
        }
      },
    };
  };
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
