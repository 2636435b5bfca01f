/** Queries that are asked again and again, compiled to code by graphql-jit. */
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, getOperationAST } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { Purse } from "../limits/rates.ts";
import { type Asked, withOnly } from "./asked.ts";
import { isCompilable } from "./compilable.ts";
import { constantsOf } from "./constants.ts";
import { WrittenRecords } from "./records.ts";
import { countFields, documentOf } from "./selected.ts";
import { type Writer, writerOf } from "./writer.ts";

export interface Compiled {
  readonly query: CompiledQuery["query"];
  /** Writes the data of its answers, where that can be compiled, too. */
  readonly write: Writer | undefined;
  /** Bytes of the constants that the writer writes and that the data lacks. */
  readonly constantBytes: number;
}

export interface CompiledQueries {
  /**
   * The compiled operation; undefined where it is not compiled, or not yet. While it is compiled others wait, so the caller
   * does afterwards, and for long none of its queries is compiled.
   */
  use(
    schema: GraphQLSchema,
    document: DocumentNode,
    operationName: string | null,
    purse?: CompilersPurse,
  ): Compiled | undefined;
  /** Whether it would be compiled now, if it were the turn of whoever asks. */
  isDue(document: DocumentNode, operationName: string | null, purse?: CompilersPurse): boolean;
}

type CompilersPurse = Pick<Purse, "mayWork" | "mayCompile" | "compiled">;

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

/**
 * A query with more fields that may change is left to graphql-js. To compile one field takes up to 75 microseconds, and others
 * wait until all are compiled; objects of each type have their own, so twelve times the history of records of any kind makes
 * 1,400 of two thousand characters.
 */
const MOST_FIELDS = 150;

interface Options {
  /** So many bytes of constants are kept, those used last; and as many of records. */
  readonly keptBytes?: number;
  /** The object types of records, see `WrittenRecords`. */
  readonly records?: readonly string[];
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
  { keptBytes = 0, records = [], clock = () => performance.now(), taken }: Options = {},
): CompiledQueries {
  const operations = new WeakMap<DocumentNode, Map<string | null, Entry>>();
  // By what is compiled, held weakly: all of it belongs to the document, and goes with it.
  const withConstants = new LRUCache<symbol, Constant>({
    maxSize: keptBytes + BESIDE_BYTES,
    sizeCalculation: ({ bytes }) => bytes + BESIDE_BYTES,
    dispose: ({ entry }) => delete entry.deref()?.compiled,
  });
  const written = new WrittenRecords(records, keptBytes);
  let free = 0;

  function compile(
    schema: GraphQLSchema,
    document: DocumentNode,
    operationName: string | null,
    purse: CompilersPurse | undefined,
  ) {
    const operation = getOperationAST(document, operationName);
    if (!operation || !isCompilable(schema, document)) return undefined;
    const started = clock();
    const compiled = compiledFor({ schema, document, operation }, written, keptBytes * MOST_SHARE);
    const milliseconds = clock() - started;
    free = clock() + milliseconds * (1 / COMPILING_SHARE - 1);
    taken?.(milliseconds);
    purse?.compiled(milliseconds);
    return compiled;
  }

  function isDue(entry: Entry, purse: CompilersPurse | undefined): boolean {
    const isHot = !("compiled" in entry) && entry.uses >= atUse;
    return isHot && clock() >= free && purse?.mayCompile !== false;
  }

  return {
    use(schema, document, operationName, purse) {
      const entry = entryOf(operations, document, operationName);
      entry.uses += 1;
      if (isDue(entry, purse) && purse?.mayWork !== false) {
        entry.compiled = compile(schema, document, operationName, purse);
        const bytes = entry.compiled?.constantBytes ?? 0;
        if (bytes > 0) withConstants.set(entry.key, { entry: new WeakRef(entry), bytes });
      } else if (entry.compiled?.constantBytes) {
        withConstants.get(entry.key);
      }
      return entry.compiled;
    },
    isDue: (document, operationName, purse) => isDue(entryOf(operations, document, operationName), purse),
  };
}

function compiledFor(given: Asked, written: WrittenRecords, mostBytes: number): Compiled | undefined {
  const asked = written.inPlace(given);
  const { texts, bytes, others } = constantsOf(asked, mostBytes);
  const changing = withOnly(asked, others);
  if (isLarge(changing)) return undefined;
  const write = writerOf(asked, texts);
  if (write && others.length === 0) return { query: () => ({ data: {} }), write, constantBytes: bytes };
  // What nothing writes has to be asked for.
  if (!write && isLarge(given)) return undefined;
  const { schema, document, operation } = write ? changing : given;
  const made = compileQuery(schema, document, operation.name?.value, { disablingCapturingStackErrors: true });
  if (!isCompiledQuery<CompiledQuery, ExecutionResult>(made)) return undefined;
  return { query: made.query, write, constantBytes: write ? bytes : 0 };
}

function isLarge({ schema, document, operation }: Asked): boolean {
  const type = schema.getRootType(operation.operation);
  if (!type) return false;
  const root = { type, selected: [operation.selectionSet] };
  return countFields(documentOf(schema, document), [root], MOST_FIELDS + 1) > MOST_FIELDS;
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
