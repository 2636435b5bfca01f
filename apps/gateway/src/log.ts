/**
 * The log, one JSON object a line on standard error
 *
 * Whoever logs for a request writes its `requestId` with it. An `AsyncLocalStorage` would know it everywhere, but on
 * Node 20 the hooks of one make every promise of the process dearer.
 */
import { type Logger, pino } from "pino";

export type Log = Logger;

export function makeLog(level: string): Log {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
