/** Which fields the answer to a selection has, and in which order. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from "graphql";

export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** An object that the answer may have in some place, and what is selected of it. */
export interface Place {
  readonly type: GraphQLObjectType;
  readonly selected: readonly SelectionSetNode[];
}

export interface Field {
  readonly type: GraphQLOutputType;
  /** May be left out by a directive. */
  readonly isConditional: boolean;
  /** Read off its object, and nothing else. */
  readonly isProperty: boolean;
  readonly selected: readonly SelectionSetNode[];
}

/** A document that is asked of the schema. */
export function documentOf(schema: GraphQLSchema, { definitions }: DocumentNode): Document {
  const fragments = definitions.filter((of) => of.kind === Kind.FRAGMENT_DEFINITION);
  return { schema, fragments: new Map(fragments.map((of) => [of.name.value, of])) };
}

/** Whether nothing but properties is selected of the object and of all objects in it. */
export function isOfProperties(document: Document, place: Place): boolean {
  return [...fieldsOf(document, place).values()].every(({ type, isProperty, selected }) => {
    const named = getNamedType(type);
    if (!isProperty || !isObjectType(named)) return isProperty && isLeafType(named);
    return isOfProperties(document, { type: named, selected });
  });
}

/** The fields of a place by their names in the answer. */
export function fieldsOf(document: Document, { type, selected }: Place): ReadonlyMap<string, Field> {
  const nodes = new Map<string, FieldNode[]>();
  for (const { selections } of selected) collect(document, type, selections, nodes);
  return new Map([...nodes].map(([name, of]) => [name, fieldOf(type, of)]));
}

/** The objects that a field may have. */
export function placesOf({ schema }: Document, { type, selected }: Field): Place[] {
  const named = getNamedType(type);
  const types = isObjectType(named) ? [named] : isAbstractType(named) ? schema.getPossibleTypes(named) : [];
  return types.map((type) => ({ type, selected }));
}

/** How many fields the places and all that is in them have, counted to `most`. Each type that may stand in one has its own. */
export function countFields(document: Document, places: readonly Place[], most: number): number {
  let count = 0;
  for (const field of places.flatMap((place) => [...fieldsOf(document, place).values()])) {
    if (count >= most) break;
    count += 1 + countFields(document, placesOf(document, field), most - count);
  }
  return count;
}

function collect(
  document: Document,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  into: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      into.set(name, [...(into.get(name) ?? []), selection]);
      continue;
    }
    const { fragments } = document;
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!fragment || !isOf(document, type, fragment.typeCondition?.name.value)) continue;
    collect(document, type, fragment.selectionSet.selections, into);
  }
}

function isOf({ schema }: Document, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}

/** Every field of a valid query is one of its type, or `__typename`. */
function fieldOf(parent: GraphQLObjectType, nodes: readonly FieldNode[]): Field {
  const [{ name }] = nodes as readonly [FieldNode];
  const field = parent.getFields()[name.value];
  return {
    type: field?.type ?? TypeNameMetaFieldDef.type,
    isConditional: nodes.some(({ directives = [] }) => directives.length > 0),
    isProperty: field?.resolve === undefined,
    selected: nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  };
}
