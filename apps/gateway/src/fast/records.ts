/**
 * Records, each written once for all that a query selects of it
 *
 * The register shows a record as the same object until its row changes. So what a compiled query selects of it is not put
 * together again for every answer: its JSON is kept, and stands in the query as one field. The selection is compiled as a
 * query of its own, whose root is the record.
 */
import {
  type DocumentNode,
  type ExecutionResult,
  extendSchema,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import { type Asked, nameOf, withOnly } from "./asked.ts";
import { inOnePiece } from "./bytes.ts";
import { documentOf, isOfProperties } from "./selected.ts";
import { WRITTEN, writerOf } from "./writer.ts";

interface Identified {
  readonly id: string;
}

/** What one selection makes of a record. */
interface Selection {
  /** Unlike that of any other. */
  readonly name: string;
  write(record: object): string;
}

interface Kept {
  /** Not kept itself: a record takes more than its text. */
  readonly record: WeakRef<object>;
  readonly text: string;
}

/** What is counted for a record beside its text. */
const BESIDE_BYTES = 200;

export class WrittenRecords {
  readonly #types: ReadonlySet<string>;
  readonly #texts: LRUCache<string, Kept>;
  readonly #selections = new WeakMap<FieldNode, Selection>();
  readonly #schemas = new WeakMap<GraphQLSchema, GraphQLSchema>();
  #made = 0;

  /**
   * `types` are those whose objects have an `id` and are the same objects while they say the same. Of their texts as many
   * are kept as `mostBytes` hold, those used last; where none may be, records are asked for as ever.
   */
  constructor(types: readonly string[], mostBytes: number) {
    this.#types = new Set(mostBytes > 0 ? types : []);
    this.#texts = new LRUCache({
      maxSize: mostBytes + BESIDE_BYTES,
      sizeCalculation: ({ text }) => text.length + BESIDE_BYTES,
    });
  }

  /** The operation with the one field in place of what it selects of records, where that can be written. */
  inPlace(asked: Asked): Asked {
    const { schema, document, operation } = asked;
    const root = schema.getRootType(operation.operation);
    const before = this.#made;
    const selectionSet = root ? this.#inSelections(document, root, operation.selectionSet) : undefined;
    if (!selectionSet || this.#made === before) return asked;
    return withOnly({ ...asked, schema: this.#withField(schema) }, selectionSet.selections);
  }

  /** Fields in fragments, or twice under a name, may be parts of one field; they stay as they are. */
  #inSelections(
    document: DocumentNode,
    type: GraphQLObjectType,
    selectionSet: SelectionSetNode,
  ): SelectionSetNode {
    const { selections } = selectionSet;
    const names = new Set(selections.map(nameOf));
    if (names.has(undefined) || names.size < selections.length) return selectionSet;
    return { ...selectionSet, selections: selections.map((field) => this.#inField(document, type, field)) };
  }

  #inField(document: DocumentNode, parent: GraphQLObjectType, field: SelectionNode): SelectionNode {
    if (field.kind !== Kind.FIELD || !field.selectionSet) return field;
    const type = getNamedType(parent.getFields()[field.name.value]?.type);
    if (!isObjectType(type)) return field;
    if (!this.#types.has(type.name)) {
      return { ...field, selectionSet: this.#inSelections(document, type, field.selectionSet) };
    }
    const write = recordWriter(document, type, field);
    return write ? { ...field, selectionSet: this.#one(write) } : field;
  }

  /** The selection of the one field. */
  #one(write: Selection["write"]): SelectionSetNode {
    const field: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: WRITTEN.field } };
    this.#made += 1;
    this.#selections.set(field, { name: String(this.#made), write });
    return { kind: Kind.SELECTION_SET, selections: [field] };
  }

  readonly #text: GraphQLFieldResolver<Identified, unknown> = (record, _args, _context, { fieldNodes }) => {
    const [field] = fieldNodes as readonly [FieldNode];
    const { name, write } = this.#selections.get(field) as Selection;
    const key = `${name} ${record.id}`;
    const known = this.#texts.get(key);
    if (known && known.record.deref() === record) return known.text;
    const text = inOnePiece(write(record));
    this.#texts.set(key, { record: new WeakRef(record), text });
    return text;
  };

  /** The schema that has the field. */
  #withField(schema: GraphQLSchema): GraphQLSchema {
    const known = this.#schemas.get(schema);
    if (known) return known;
    const types = [...this.#types].filter((type) => schema.getType(type));
    const more = types.map((type) => `extend type ${type} { ${WRITTEN.field}: ${WRITTEN.type}! }`);
    const extended = extendSchema(schema, parse(`scalar ${WRITTEN.type} ${more.join(" ")}`));
    for (const type of types) {
      const fields = (extended.getType(type) as GraphQLObjectType).getFields();
      Object.assign(fields[WRITTEN.field] as object, { resolve: this.#text });
    }
    this.#schemas.set(schema, extended);
    return extended;
  }
}

/**
 * `undefined` where more is selected than properties of the record, where that hangs on a variable, which graphql-jit refuses
 * to compile by itself, or where it cannot be written.
 */
function recordWriter(
  document: DocumentNode,
  type: GraphQLObjectType,
  field: FieldNode,
): Selection["write"] | undefined {
  const { selectionSet } = field;
  if (!selectionSet) return undefined;
  const schema = new GraphQLSchema({ query: type });
  const operation = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    selectionSet,
  } as const;
  const alone = withOnly({ schema, document, operation }, selectionSet.selections);
  const place = { type, selected: [selectionSet] };
  if (!isOfProperties(documentOf(schema, document), place)) return undefined;
  const made = compileQuery(schema, alone.document, undefined, { disablingCapturingStackErrors: true });
  const write = writerOf(alone);
  if (!write || !isCompiledQuery<CompiledQuery, ExecutionResult>(made)) return undefined;
  return (record) => {
    const { data, errors } = made.query(record, undefined, {}) as ExecutionResult;
    if (errors || !data) throw errors?.[0] ?? new Error("a record was answered with nothing");
    return write(data);
  };
}
