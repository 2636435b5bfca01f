/** Queries that are asked again and again, compiled to code by graphql-jit. */
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, getOperationAST } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { isCompilable } from "./compilable.ts";
import { type Writer, writerOf } from "./writer.ts";

export interface Compiled {
  readonly query: CompiledQuery["query"];
  /** Writes the data of its answers, where that can be compiled, too. */
  readonly write: Writer | undefined;
}

export interface CompiledQueries {
  /** The compiled operation; undefined where it is not compiled, or not yet. */
  use(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): Compiled | undefined;
}

interface Entry {
  uses: number;
  compiled?: Compiled | undefined;
}

/** Of all time, the part that may go into compiling: while a stream of new queries is compiled, the others are served. */
const COMPILING_SHARE = 0.1;

interface Timing {
  /** Milliseconds. */
  clock?(): number;
  /** Told how long compiling took. */
  taken?(milliseconds: number): void;
}

/** Compiles at the given use of an operation. What is compiled goes when its document leaves the document store. */
export function compiledQueries(
  atUse: number,
  { clock = () => performance.now(), taken }: Timing = {},
): CompiledQueries {
  const operations = new WeakMap<DocumentNode, Map<string | null, Entry>>();
  let free = 0;

  function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null) {
    if (!isCompilable(schema, document)) return undefined;
    const started = clock();
    const made = compileQuery(schema, document, operationName ?? undefined, {
      disablingCapturingStackErrors: true,
    });
    const operation = getOperationAST(document, operationName);
    const write = operation ? writerOf(schema, document, operation) : undefined;
    const milliseconds = clock() - started;
    free = clock() + milliseconds * (1 / COMPILING_SHARE - 1);
    taken?.(milliseconds);
    return isCompiledQuery<CompiledQuery, ExecutionResult>(made) ? { query: made.query, write } : undefined;
  }

  return {
    use(schema, document, operationName) {
      const entry = entryOf(operations, document, operationName);
      entry.uses += 1;
      if (!("compiled" in entry) && entry.uses >= atUse && clock() >= free) {
        entry.compiled = compile(schema, document, operationName);
      }
      return entry.compiled;
    },
  };
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
  const entry = byName.get(operationName) ?? { uses: 0 };
  byName.set(operationName, entry);
  return entry;
}
