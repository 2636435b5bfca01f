/**
 * Records, each written once for all that a query selects of it
 *
 * The register shows a record as the same object until its row changes, as long as it remembers it. So what a compiled
 * query selects of it is not put together again for every answer: its JSON is kept, and stands in the query as one field.
 * The selection is compiled as a query of its own, whose root is the record.
 */
import {
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
import { atOnce, WRITTEN, writerOf } from "./writer.ts";

interface Identified {
  readonly id: string;
}

/** What one selection makes of a record. */
interface Selection {
  /** Unlike that of any other. */
  readonly name: string;
  write(record: object): string;
}

/** What is made of a schema that is served. */
interface Schemas {
  /** It with the one field. */
  readonly asking: GraphQLSchema;
  /** It with a type of records as its root, by the name of that. */
  readonly ofRecord: Map<string, GraphQLSchema>;
}

interface Kept {
  /** Not kept itself: a record takes more than its text. */
  readonly record: WeakRef<object>;
  readonly text: string;
}

/** What is counted for a record beside its text. */
const BESIDE_BYTES = 300;

export class WrittenRecords {
  readonly #types: ReadonlySet<string>;
  readonly #texts: LRUCache<string, Kept>;
  readonly #selections = new WeakMap<FieldNode, Selection>();
  readonly #schemas = new WeakMap<GraphQLSchema, Schemas>();
  #made = 0;

  /**
   * `types` are those whose objects have an `id`, and say the same, with all that is in them, while they are the same
   * objects. Of their texts as many are kept as `mostBytes` hold, those used last; where none may be, records are asked
   * for as ever.
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
    const { schema, operation } = asked;
    const root = schema.getRootType(operation.operation);
    const selectionSet = root ? this.#inSelections(asked, root, operation.selectionSet) : undefined;
    if (!selectionSet || selectionSet === operation.selectionSet) return asked;
    return withOnly({ ...asked, schema: this.#schemasOf(schema).asking }, selectionSet.selections);
  }

  /** Fields in fragments, or twice under a name, may be parts of one field; they stay as they are. */
  #inSelections(asked: Asked, type: GraphQLObjectType, selectionSet: SelectionSetNode): SelectionSetNode {
    const { selections } = selectionSet;
    const names = new Set(selections.map(nameOf));
    if (names.has(undefined) || names.size < selections.length) return selectionSet;
    const rewritten = selections.map((field) => this.#inField(asked, type, field));
    const isSame = rewritten.every((field, i) => field === selections[i]);
    return isSame ? selectionSet : { ...selectionSet, selections: rewritten };
  }

  #inField(asked: Asked, parent: GraphQLObjectType, field: SelectionNode): SelectionNode {
    if (field.kind !== Kind.FIELD || !field.selectionSet) return field;
    const type = getNamedType(parent.getFields()[field.name.value]?.type);
    if (!isObjectType(type)) return field;
    const selectionSet = this.#types.has(type.name)
      ? this.#inRecord(asked, type, field.selectionSet)
      : this.#inSelections(asked, type, field.selectionSet);
    return selectionSet === field.selectionSet ? field : { ...field, selectionSet };
  }

  #inRecord(asked: Asked, type: GraphQLObjectType, selectionSet: SelectionSetNode): SelectionSetNode {
    const schema = this.#schemaOfRecord(asked.schema, type);
    const write = recordWriter({ ...asked, schema }, type, selectionSet);
    if (!write) return selectionSet;
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

  #schemasOf(schema: GraphQLSchema): Schemas {
    const known = this.#schemas.get(schema);
    if (known) return known;
    const types = [...this.#types].filter((type) => schema.getType(type));
    const more = types.map((type) => `extend type ${type} { ${WRITTEN.field}: ${WRITTEN.type}! }`);
    const document = parse(`scalar ${WRITTEN.type} ${more.join(" ")}`);
    const asking = extendSchema(schema, document, { assumeValid: true });
    for (const type of types) {
      const fields = (asking.getType(type) as GraphQLObjectType).getFields();
      Object.assign(fields[WRITTEN.field] as object, { resolve: this.#text });
    }
    const schemas = { asking, ofRecord: new Map() };
    this.#schemas.set(schema, schemas);
    return schemas;
  }

  /** With all types of the schema: a fragment may be on one that the record does not lead to. */
  #schemaOfRecord(schema: GraphQLSchema, type: GraphQLObjectType): GraphQLSchema {
    const { ofRecord } = this.#schemasOf(schema);
    const known = ofRecord.get(type.name);
    if (known) return known;
    const { types, directives } = schema.toConfig();
    const made = new GraphQLSchema({ query: type, types, directives, assumeValid: true });
    ofRecord.set(type.name, made);
    return made;
  }
}

/**
 * `undefined` where more is selected than properties of the record, where that hangs on a variable, which graphql-jit refuses
 * to compile by itself, or where it cannot be written.
 */
function recordWriter(
  { schema, document }: Asked,
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): Selection["write"] | undefined {
  if (!isOfProperties(documentOf(schema, document), { type, selected: [selectionSet] })) return undefined;
  const operation = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    selectionSet,
  } as const;
  const alone = withOnly({ schema, document, operation }, selectionSet.selections);
  const made = compileQuery(schema, alone.document, undefined, { disablingCapturingStackErrors: true });
  const write = writerOf(alone);
  if (!write || !isCompiledQuery<CompiledQuery, ExecutionResult>(made)) return undefined;
  return (record) => {
    const { data, errors } = made.query(record, undefined, {}) as ExecutionResult;
    if (errors || !data) throw errors?.[0] ?? new Error("a record was answered with nothing");
    return atOnce(write(data));
  };
}
