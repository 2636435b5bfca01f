/** Queries that are asked again and again, compiled to code by graphql-jit. */
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import { isCompilable } from "./compilable.ts";
import { constantsOf, nameOf, withOnly } from "./constants.ts";
import { type Writer, writerOf } from "./writer.ts";

export interface Compiled {
  readonly query: CompiledQuery["query"];
  /** Writes the data of its answers, where that can be compiled, too. */
  readonly write: Writer | undefined;
  /** Bytes of the constants that the writer writes and that the data lacks. */
  readonly constantBytes: number;
}

export interface CompiledQueries {
  /** The compiled operation; undefined where it is not compiled, or not yet. */
  use(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): Compiled | undefined;
}

interface Entry {
  readonly key: symbol;
  uses: number;
  compiled?: Compiled | undefined;
}

interface Constant {
  readonly entry: WeakRef<Entry>;
  readonly bytes: number;
}

/** No query keeps more than a part of what may be kept, so that one does not push out all others. */
const MOST_SHARE = 0.1;

/** Of all time, the part that may go into compiling: while a stream of new queries is compiled, the others are served. */
const COMPILING_SHARE = 0.1;

interface Options {
  /** So many bytes of constants are kept, those used last. */
  readonly constantBytes?: number;
  /** Milliseconds. */
  clock?(): number;
  /** Told how long compiling took. */
  taken?(milliseconds: number): void;
}

/** What is counted for a query beside its constants, so that many short ones are not counted without end. */
const BESIDE_BYTES = 1_000;

/**
 * Compiles at the given use of an operation. What is compiled goes when its document leaves the document store, or when
 * its constants have to make room; then it is compiled again.
 */
export function compiledQueries(
  atUse: number,
  { constantBytes = 0, clock = () => performance.now(), taken }: Options = {},
): CompiledQueries {
  const operations = new WeakMap<DocumentNode, Map<string | null, Entry>>();
  // By what is compiled, held weakly: all of it belongs to the document, and goes with it.
  const withConstants = new LRUCache<symbol, Constant>({
    maxSize: Math.max(1, constantBytes),
    sizeCalculation: ({ bytes }) => bytes + BESIDE_BYTES,
    dispose: ({ entry }) => delete entry.deref()?.compiled,
  });
  let free = 0;

  function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null) {
    const operation = getOperationAST(document, operationName);
    if (!operation || !isCompilable(schema, document)) return undefined;
    const started = clock();
    const compiled =
      compiledWithConstants(schema, document, operation, constantBytes * MOST_SHARE) ??
      compiledWhole(schema, document, operation);
    const milliseconds = clock() - started;
    free = clock() + milliseconds * (1 / COMPILING_SHARE - 1);
    taken?.(milliseconds);
    return compiled;
  }

  return {
    use(schema, document, operationName) {
      const entry = entryOf(operations, document, operationName);
      entry.uses += 1;
      if (!("compiled" in entry) && entry.uses >= atUse && clock() >= free) {
        entry.compiled = compile(schema, document, operationName);
        const bytes = entry.compiled?.constantBytes ?? 0;
        if (bytes > 0) withConstants.set(entry.key, { entry: new WeakRef(entry), bytes });
      } else if (entry.compiled?.constantBytes) {
        withConstants.get(entry.key);
      }
      return entry.compiled;
    },
  };
}

function compiledWhole(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Compiled | undefined {
  const query = queryOf(schema, document, operation);
  return query && { query, write: writerOf(schema, document, operation), constantBytes: 0 };
}

/** `undefined` where there are none, or more than can be kept. */
function compiledWithConstants(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  mostBytes: number,
): Compiled | undefined {
  const constants = mostBytes > 0 ? constantsOf(schema, document, operation) : new Map<string, string>();
  const constantBytes = [...constants.values()].reduce((sum, { length }) => sum + length, 0);
  const write = writerOf(schema, document, operation, constants);
  if (constants.size === 0 || constantBytes > mostBytes || !write) return undefined;
  const { selections } = operation.selectionSet;
  const others = selections.filter((field) => !constants.has(nameOf(field) ?? ""));
  const query =
    others.length === 0
      ? () => ({ data: {} })
      : queryOf(schema, withOnly(document, operation, others), operation);
  return query && { query, write, constantBytes };
}

function queryOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  { name }: OperationDefinitionNode,
): CompiledQuery["query"] | undefined {
  const made = compileQuery(schema, document, name?.value, { disablingCapturingStackErrors: true });
  return isCompiledQuery<CompiledQuery, ExecutionResult>(made) ? made.query : undefined;
}

/** Whether text can become code here: not under `--disallow-code-generation-from-strings`. */
export function canGenerateCode(): boolean {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}

function entryOf(
  operations: WeakMap<DocumentNode, Map<string | null, Entry>>,
  document: DocumentNode,
  operationName: string | null,
): Entry {
  const known = operations.get(document);
  const byName = known ?? new Map<string | null, Entry>();
  if (!known) operations.set(document, byName);
  const entry = byName.get(operationName) ?? { key: Symbol(), uses: 0 };
  byName.set(operationName, entry);
  return entry;
}
