/** What can go wrong with the database, in words that an operator can act on. */

/** The database cannot be used as it is set up; the message says what to change. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
}

/** The database does not answer, or takes no writing. Nothing was acknowledged; the same request may be sent again. */
export class DatabaseAwayError extends Error {
  override readonly name = "DatabaseAwayError";
}

/**
 * SQLSTATE 08 (connection), 57P01 to 57P03 (shut down, crashed, starting up), 57014 (took too long), 25006 (read-only, as
 * a standby is until it is promoted), and what the network says.
 */
const away =
  /^(08...|57P0[123]|57014|25006|ECONN\w+|EPIPE|ENOENT|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN)$/;

/** Whether the server, rather than the statement, is at fault. */
export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  return code === undefined ? isBroken(error) : away.test(code);
}

/** The server answers, but takes no writing. */
export function isReadOnly(error: unknown): boolean {
  return codeOf(error) === "25006";
}

/** Nothing came back in time; so the other connections of that age may be silent, too. */
export function isSilent(error: unknown): boolean {
  return error instanceof Error && (/Query read timeout/.test(error.message) || isSilent(error.cause));
}

/** Serialization failures and deadlocks: the transaction may simply be run again. */
export function isConflict(error: unknown): boolean {
  return ["40001", "40P01"].includes(codeOf(error) ?? "");
}

/** A row stands already where one was to be added. */
export function isDouble(error: unknown): boolean {
  return codeOf(error) === "23505";
}

/** The SQLSTATE, or the system's own code, also where a library wrapped the error. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}

/** What the server or the system said, without the words of the libraries in between. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError && error.errors.length > 0) return causeOf(error.errors[0]);
  return error.cause === undefined ? error.message : causeOf(error.cause);
}

/** The driver has no code for a connection that ended under a query. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const broken =
    /Connection terminated|Query read timeout|timeout exceeded when trying to connect|not queryable|Client was closed/;
  return broken.test(error.message) || isBroken(error.cause);
}
