/** Large answers, compressed for clients that take them so. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import { clientLeft } from "../body.ts";
import { giveWay } from "../limits/give-way.ts";

const pack = promisify(gzip);

/** Ends the response with the bytes, as they are or compressed. Others are served between the pieces, `whose` they are. */
export async function endWith(
  response: ServerResponse,
  { headers }: IncomingMessage,
  bytes: string,
  fromBytes: number,
  whose: object,
): Promise<void> {
  response.appendHeader("vary", "accept-encoding");
  const isLarge = fromBytes > 0 && bytes.length >= fromBytes;
  if (!isLarge || !takesGzip(headers["accept-encoding"])) {
    if (bytes.length <= PIECE_BYTES) response.end(bytes, "latin1");
    else await sendInPieces(response, bytes, whose);
    return;
  }
  response.setHeader("content-encoding", "gzip");
  response.end(await pack(Buffer.from(bytes, "latin1"), { level: constants.Z_BEST_SPEED }));
}

const PIECE_BYTES = 65_536;

/** Between the pieces of a long answer the requests of others are served. */
async function sendInPieces(response: ServerResponse, bytes: string, whose: object): Promise<void> {
  response.setHeader("content-length", bytes.length);
  for (let sent = 0; sent < bytes.length; sent += PIECE_BYTES) {
    if (response.destroyed) throw clientLeft();
    response.write(bytes.slice(sent, sent + PIECE_BYTES), "latin1");
    await giveWay(whose);
  }
  response.end();
}

export function takesGzip(accepted: string | string[] | undefined): boolean {
  const encodings = String(accepted ?? "")
    .toLowerCase()
    .split(",")
    .map((encoding) => encoding.replace(/\s/g, ""));
  return encodings.some((encoding) => /^gzip(;q=(?!0(\.0{0,3})?$).*)?$/.test(encoding));
}
