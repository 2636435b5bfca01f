/** Large answers, compressed for clients that take them so. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";

const pack = promisify(gzip);

/** Ends the response with the bytes, as they are or compressed. */
export async function endWith(
  response: ServerResponse,
  { headers }: IncomingMessage,
  bytes: string,
  fromBytes: number,
): Promise<void> {
  response.appendHeader("vary", "accept-encoding");
  const isLarge = fromBytes > 0 && bytes.length >= fromBytes;
  if (!isLarge || !takesGzip(headers["accept-encoding"])) {
    response.end(bytes, "latin1");
    return;
  }
  response.setHeader("content-encoding", "gzip");
  response.end(await pack(Buffer.from(bytes, "latin1"), { level: constants.Z_BEST_SPEED }));
}

function takesGzip(accepted: string | string[] | undefined): boolean {
  const encodings = String(accepted ?? "")
    .toLowerCase()
    .split(",")
    .map((encoding) => encoding.replace(/\s/g, ""));
  return encodings.some((encoding) => /^gzip(;q=(?!0(\.0{0,3})?$).*)?$/.test(encoding));
}
