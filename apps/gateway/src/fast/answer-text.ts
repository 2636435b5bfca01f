/** How answers become text: by the code that was compiled for their query, else by `JSON.stringify`. In bytes. */
import type { FormattedExecutionResult } from "graphql";
import { inOnePiece, jsonBytes } from "./bytes.ts";
import type { Writer } from "./writer.ts";

type Data = NonNullable<FormattedExecutionResult["data"]>;

/** Under a symbol, which whoever else writes the data does not see. */
const WRITER = Symbol("writer");

/** The data, to be written by that alone: constants are not in it. So none is given errors beside its data. */
export function writtenBy(write: Writer | undefined, data: Data): Data {
  return write ? Object.assign(data, { [WRITER]: write }) : data;
}

/** The `stringifyResult` of Apollo Server. */
export function answerText({ errors, data, extensions }: FormattedExecutionResult): string {
  const write = (data as { readonly [WRITER]?: Writer } | undefined | null)?.[WRITER];
  if (!write || !data || errors) return `${jsonBytes({ errors, data, extensions })}\n`;
  const more = extensions ? `,"extensions":${jsonBytes(extensions)}` : "";
  return inOnePiece(`{"data":${write(data)}${more}}\n`);
}
