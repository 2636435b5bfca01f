/** How answers become text: by the code that was compiled for their query, else by `JSON.stringify`. In bytes. */
import type { FormattedExecutionResult } from "graphql";
import { inSteps } from "../limits/portions.ts";
import { inOnePiece, jsonBytes } from "./bytes.ts";
import type { Writer } from "./writer.ts";

type Data = NonNullable<FormattedExecutionResult["data"]>;

/** Under a symbol, which whoever else writes the data does not see. */
const WRITER = Symbol("writer");

/**
 * The data, to be written by that alone: constants are not in it. So none is given errors beside its data. `whose` it is,
 * for whom others wait.
 */
export function writtenBy(write: Writer | undefined, data: Data, whose: object = data): Data {
  return write ? Object.assign(data, { [WRITER]: () => inSteps(write(data), whose) }) : data;
}

/** The `stringifyResult` of Apollo Server. Others are served while a long answer is written. */
export async function answerText({ errors, data, extensions }: FormattedExecutionResult): Promise<string> {
  const write = (data as { readonly [WRITER]?: () => Promise<string> } | undefined | null)?.[WRITER];
  if (!write || !data || errors) return `${jsonBytes({ errors, data, extensions })}\n`;
  const more = extensions ? `,"extensions":${jsonBytes(extensions)}` : "";
  return inOnePiece(`{"data":${await write()}${more}}\n`);
}
