/** The log, one JSON object a line on standard error, each with the id of the request it belongs to. */
import { AsyncLocalStorage } from "node:async_hooks";
import { type Logger, pino } from "pino";

const requests = new AsyncLocalStorage<string>();

export type Log = Logger;

export function makeLog(level: string): Log {
  return pino({ level, base: null, mixin }, pino.destination({ dest: 2, sync: true }));
}

/** Runs the work of one request, so that its id is known throughout. */
export function withRequestId<T>(id: string, work: () => T): T {
  return requests.run(id, work);
}

export function requestId(): string | undefined {
  return requests.getStore();
}

function mixin(): object {
  const id = requestId();
  return id === undefined ? {} : { requestId: id };
}
