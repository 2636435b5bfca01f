/** How answers become text: by the code that was compiled for their query, else list by list. In bytes. */
import type { FormattedExecutionResult } from "graphql";
import { inSteps } from "../limits/portions.ts";
import { inOnePiece, jsonBytes } from "./bytes.ts";
import type { Writer } from "./writer.ts";

type Data = NonNullable<FormattedExecutionResult["data"]>;

/** Under a symbol, which whoever else writes the data does not see. */
const WRITER = Symbol("writer");

/**
 * The data, to be written by that alone: constants are not in it. Without one it is written list by list. `whose` it is, for
 * whom others wait.
 */
export function writtenBy(write: Writer | undefined, data: Data, whose: object = data): Data {
  const written = () => inSteps(write ? write(data) : jsonInSteps(data), whose);
  return Object.assign(data, { [WRITER]: written });
}

/** The `stringifyResult` of Apollo Server. Others are served while a long answer is written. */
export async function answerText({ errors, data, extensions }: FormattedExecutionResult): Promise<string> {
  const write = (data as { readonly [WRITER]?: () => Promise<string> } | undefined | null)?.[WRITER];
  if (!write) return `${jsonBytes({ errors, data, extensions })}\n`;
  const before = errors ? `"errors":${jsonBytes(errors)},` : "";
  const more = extensions ? `,"extensions":${jsonBytes(extensions)}` : "";
  return inOnePiece(`{${before}"data":${await write()}${more}}\n`);
}

/** Lists are written item by item down to this depth, their items in one piece each. */
const DEEPEST = 4;

/**
 * JSON, as `JSON.stringify` writes it, in bytes; may be left after each item of a list. It is not put together by `join`, which
 * would copy a long text once more at each level.
 */
export function* jsonInSteps(value: unknown, depth = 0): Generator<undefined, string> {
  if (depth > DEEPEST) return jsonBytes(value);
  if (Array.isArray(value)) return yield* listInSteps(value, depth + 1);
  return isMadeByGraphql(value) ? yield* fieldsInSteps(value, depth + 1) : jsonBytes(value);
}

function* listInSteps(list: readonly unknown[], depth: number): Generator<undefined, string> {
  let items = "";
  for (const item of list) {
    const text = inOnePiece(yield* jsonInSteps(item ?? null, depth));
    items += items ? `,${text}` : text;
    yield;
  }
  return `[${items}]`;
}

function* fieldsInSteps(of: object, depth: number): Generator<undefined, string> {
  let fields = "";
  for (const [name, value] of Object.entries(of)) {
    if (value === undefined) continue;
    const field = `${jsonBytes(name)}:${yield* jsonInSteps(value, depth)}`;
    fields += fields ? `,${field}` : field;
  }
  return `{${fields}}`;
}

/** graphql-js makes objects without a prototype. Any other may have a `toJSON`. */
function isMadeByGraphql(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}
