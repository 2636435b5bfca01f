/**
 * The shape of a query: how deep, and how many aliases, directives and fragments in one place
 *
 * It is looked at before anything else, since to check by every rule of GraphQL what is too large would take long. Apollo
 * Server has no place to refuse there, so a document that stands for the refused one is validated instead of it.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  type ValidationRule,
  visit,
} from "graphql";
import type { Step } from "../plugin.ts";
import { isTooNested, TooNestedError } from "./nesting.ts";

interface Limits {
  readonly MAX_QUERY_DEPTH: number;
  readonly MAX_QUERY_ALIASES: number;
  readonly MAX_QUERY_DIRECTIVES: number;
  readonly MAX_QUERY_FRAGMENTS: number;
}

interface ShapeLimits {
  readonly step: Step;
  readonly rule: ValidationRule;
}

export function shapeLimits(limits: Limits): ShapeLimits {
  const refused = new WeakMap<DocumentNode, readonly GraphQLError[]>();

  function validationDidStart(request: { document: DocumentNode }): void {
    const errors = excesses(request.document, limits);
    if (errors.length === 0) return;
    request.document = parse("{ __typename }");
    refused.set(request.document, errors);
  }

  return {
    step: { validationDidStart },
    rule: (context) => ({
      Document(document) {
        for (const error of refused.get(document) ?? []) context.reportError(error);
      },
    }),
  };
}

function excesses(document: DocumentNode, limits: Limits): readonly GraphQLError[] {
  if (isTooNested(document)) return [new TooNestedError()];
  const { aliases, directives, fragments, depth } = shapeOf(document);
  const expected = [
    aliases > limits.MAX_QUERY_ALIASES && `at most ${limits.MAX_QUERY_ALIASES} aliases or repeated fields`,
    directives > limits.MAX_QUERY_DIRECTIVES && `at most ${limits.MAX_QUERY_DIRECTIVES} directives`,
    fragments > limits.MAX_QUERY_FRAGMENTS && `at most ${limits.MAX_QUERY_FRAGMENTS} fragments in one place`,
    depth > limits.MAX_QUERY_DEPTH && `at most ${limits.MAX_QUERY_DEPTH} levels of fields`,
  ];
  return expected.filter((of) => of !== false).map((of) => new GraphQLError(`expected ${of} in a query`));
}

type Definitions = ReadonlyMap<string, FragmentDefinitionNode>;

function shapeOf(document: DocumentNode) {
  const shape = { aliases: 0, directives: 0, fragments: 0, depth: 0 };
  const named = document.definitions.filter((of) => of.kind === Kind.FRAGMENT_DEFINITION);
  const definitions: Definitions = new Map(named.map((of) => [of.name.value, of]));
  const counts = new Map<string, number>();
  const depths = new Map<string, number>();
  const place = ({ selectionSet }: { readonly selectionSet?: SelectionSetNode | undefined }) => {
    if (selectionSet) {
      shape.fragments = Math.max(shape.fragments, fragmentsIn(definitions, selectionSet, counts));
    }
  };
  visit(document, {
    SelectionSet(selections) {
      shape.aliases += aliasesIn(selections);
    },
    Directive() {
      shape.directives += 1;
    },
    Field: place,
    OperationDefinition(operation) {
      place(operation);
      shape.depth = Math.max(shape.depth, depthOf(definitions, operation.selectionSet, depths));
    },
  });
  return shape;
}

/** A field that is written again beside itself counts as an alias does: each is an effort, and neither tells more. */
function aliasesIn({ selections }: SelectionSetNode): number {
  const fields = selections.filter((selection) => selection.kind === Kind.FIELD);
  const plain = fields.filter(({ alias }) => alias === undefined).map(({ name }) => name.value);
  return fields.length - new Set(plain).size;
}

/** Those within fragments too: every two are compared field by field. One that leads back to itself ends there. */
function fragmentsIn(
  definitions: Definitions,
  { selections }: SelectionSetNode,
  known: Map<string, number>,
): number {
  const counts = selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return 0;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return 1 + fragmentsIn(definitions, selection.selectionSet, known);
    }
    return 1 + ofFragment(definitions, selection.name.value, known, fragmentsIn);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function depthOf(
  definitions: Definitions,
  { selections }: SelectionSetNode,
  known: Map<string, number>,
): number {
  const depths = selections.map((selection) => {
    if (selection.kind === Kind.FIELD) {
      return 1 + (selection.selectionSet ? depthOf(definitions, selection.selectionSet, known) : 0);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(definitions, selection.selectionSet, known);
    return ofFragment(definitions, selection.name.value, known, depthOf);
  });
  return depths.reduce((deepest, depth) => Math.max(deepest, depth), 0);
}

/** Each fragment is measured once; one that leads back to itself ends there, and another rule refuses it. */
function ofFragment(
  definitions: Definitions,
  name: string,
  known: Map<string, number>,
  measure: typeof depthOf,
): number {
  const measured = known.get(name);
  if (measured !== undefined) return measured;
  known.set(name, 0);
  const fragment = definitions.get(name);
  const figure = fragment ? measure(definitions, fragment.selectionSet, known) : 0;
  known.set(name, figure);
  return figure;
}
