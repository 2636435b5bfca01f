/**
 * What a query costs, before it is executed
 *
 * One for each field that the answer may have. What is in a list counts once for each item: `first` or `last` where it is
 * asked in pages, the number of items given where a list is asked with a list, and otherwise ten. Skipped fields count, and
 * so do the parts for every type that a field may have. So it is never too little for pages and for what is asked with a
 * list; ten is a guess, too little for some lists of the law and the chronicle, whose length no caller can change.
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";

type Variables = Readonly<Record<string, unknown>>;
/** The cost with those variables. */
export type Cost = (variables: Variables) => number;

const ASSUMED_ITEMS = 10;
/** An assessment, a plan or another answer that is worked out. */
const WORKED_OUT = 20;
/** A command reads, decides and writes one transaction, for good: some ten times the time of an assessment. */
const COMMAND = 200;
/** No cost is told above that, so that sums and products of them stay numbers. */
const MOST = Number.MAX_SAFE_INTEGER;
/** All of the schema is asked, as tools do. */
const INTROSPECTION = 50_000;

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly defaults: Variables;
}

/** The cost of an operation that is valid. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Cost {
  const fragments = document.definitions.filter((of) => of.kind === Kind.FRAGMENT_DEFINITION);
  const scope: Scope = {
    schema,
    fragments: new Map(fragments.map((of) => [of.name.value, of])),
    defaults: Object.fromEntries(
      (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue && valueFromASTUntyped(defaultValue),
      ]),
    ),
  };
  const type = schema.getRootType(operation.operation) ?? undefined;
  const cost = selectionCost(scope, type, operation.selectionSet);
  return (variables) => cost({ ...scope.defaults, ...variables });
}

/** Within a page its own lists, `nodes` and `edges`, hold as many items as were asked for, and count once. */
function selectionCost(
  scope: Scope,
  type: GraphQLNamedType | undefined,
  { selections }: SelectionSetNode,
  isPage = false,
): Cost {
  const costs = selections.map((selection): Cost => {
    if (selection.kind === Kind.FIELD) return fieldCost(scope, type, selection, isPage);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
    const condition = fragment?.typeCondition?.name.value;
    const inside = condition ? scope.schema.getType(condition) : type;
    return fragment ? selectionCost(scope, inside, fragment.selectionSet, isPage) : () => 0;
  });
  return (variables) => costs.reduce((sum, cost) => sum + cost(variables), 0);
}

function fieldCost(
  scope: Scope,
  parent: GraphQLNamedType | undefined,
  node: FieldNode,
  isInPage: boolean,
): Cost {
  const field = isObjectType(parent) || isAbstractType(parent) ? fieldOf(parent, node) : undefined;
  if (!field) return () => (node.name.value === "__typename" ? 1 : INTROSPECTION);
  const own = ownCost(scope.schema, parent, field);
  if (!node.selectionSet) return () => own;
  const page = (node.arguments ?? []).find(({ name }) => /^(first|last)$/.test(name.value));
  const items = page ? pageSize(page) : isInPage ? () => 1 : itemsOf(field, node.arguments ?? []);
  const inside = selectionCost(scope, getNamedType(field.type), node.selectionSet, page !== undefined);
  return (variables) => Math.min(MOST, own + items(variables) * inside(variables));
}

function fieldOf(parent: GraphQLNamedType, { name }: FieldNode) {
  const fields = "getFields" in parent ? parent.getFields() : {};
  const known = Object.hasOwn(fields, name.value) ? fields[name.value] : undefined;
  return known && "args" in known ? (known as GraphQLField<unknown, unknown>) : undefined;
}

/** The field without what is in it: what its `extensions.cost` says, or one. The root works out what it answers from arguments that it must be given. */
function ownCost(
  schema: GraphQLSchema,
  parent: GraphQLNamedType | undefined,
  { args, extensions }: GraphQLField<unknown, unknown>,
): number {
  if (typeof extensions.cost === "number") return extensions.cost;
  if (parent === schema.getMutationType()) return COMMAND;
  return parent === schema.getQueryType() && isWorkedOut({ args }) ? WORKED_OUT : 1;
}

/** A field of the root is worked out where there are arguments that it must be given. */
export function isWorkedOut({ args }: Pick<GraphQLField<unknown, unknown>, "args">): boolean {
  return args.some(({ type }) => isNonNullType(type));
}

function pageSize(page: ArgumentNode): Cost {
  return (variables) => Math.min(MOST, Math.max(1, Number(givenIn(page, variables)) || 0));
}

/** How many items a field may have that is not asked in pages. */
function itemsOf({ type, args }: GraphQLField<unknown, unknown>, given: readonly ArgumentNode[]): Cost {
  if (!isList(type)) return () => 1;
  const list = args.find((arg) => isList(arg.type));
  const node = given.find(({ name }) => name.value === list?.name);
  return node ? (variables) => lengthOf(givenIn(node, variables)) : () => ASSUMED_ITEMS;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}

function isList(type: GraphQLType): boolean {
  return isListType(type) || (isNonNullType(type) && isListType(type.ofType));
}

function givenIn({ value }: ArgumentNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value.kind === Kind.LIST) return value.values;
  return value.kind === Kind.INT ? value.value : undefined;
}
