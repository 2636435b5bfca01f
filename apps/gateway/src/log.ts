/**
 * The log, one JSON object a line on standard error
 *
 * Whoever logs for a request writes its `requestId` with it. An `AsyncLocalStorage` would know it everywhere, but on
 * Node 20 the hooks of one make every promise of the process dearer.
 */
import { type Logger, pino } from "pino";

export type Log = Logger;

/** Lines are written together, and the last when the process ends: each alone takes a tenth of the time of a small query. */
const AT_ONCE_CHARACTERS = 4_096;
const LATEST_MILLISECONDS = 100;

export function makeLog(level: string): Log {
  const together = { minLength: AT_ONCE_CHARACTERS, periodicFlush: LATEST_MILLISECONDS };
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: false, ...together }));
}
