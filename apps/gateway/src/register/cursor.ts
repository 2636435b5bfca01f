/** Cursors: where a connection was left, opaque to clients, and good for that connection alone. */

/** Where a row stands in the order of a connection. */
export type Place = readonly (string | number)[];

/** Of one connection of one register, such as `sessions` of `apk`. */
export interface CursorOf {
  readonly connection: string;
  readonly institution: string;
  /** The kinds of the values of a place. */
  readonly shape: readonly ("string" | "number")[];
}

export function writeCursor({ connection, institution }: CursorOf, place: Place): string {
  return Buffer.from(JSON.stringify([connection, institution, ...place])).toString("base64url");
}

/** Why a cursor cannot be used, in words. */
export type CursorProblem = "malformed" | "of another connection";

export function readCursor(
  { connection, institution, shape }: CursorOf,
  cursor: string,
): Place | CursorProblem {
  const read = parsed(cursor);
  if (!read) return "malformed";
  const [of, at, ...place] = read;
  if (of !== connection || at !== institution) return "of another connection";
  const fits = place.length === shape.length && place.every((value, i) => typeof value === shape[i]);
  return fits && place.every(isSound) ? (place as Place) : "malformed";
}

function parsed(cursor: string): unknown[] | undefined {
  if (!/^[\w-]{1,2000}$/.test(cursor)) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** PostgreSQL takes neither a NUL in text nor a fraction for a whole number. */
function isSound(value: unknown): boolean {
  return typeof value === "string" ? !value.includes("\0") : Number.isSafeInteger(value);
}

/** Of the connection `acts`, by whose cursors the feed goes on, too. */
export function feedCursor(institution: string): CursorOf {
  return { connection: "acts", institution, shape: ["number"] };
}
