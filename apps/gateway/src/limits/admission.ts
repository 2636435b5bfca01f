/** Lets a request in, or refuses it before its body is read: a caller with nothing left, or too many at once. */
import type { IncomingMessage } from "node:http";
import { HttpError } from "../body.ts";
import type { Settings } from "../settings.ts";
import { callerOf } from "./caller.ts";
import { bodyCost, mostOf } from "./pieces.ts";
import { beforeRefusing, type Purse, purses } from "./rates.ts";
import { underWay } from "./under-way.ts";
import { outOfTurn } from "./within.ts";

export interface Admitted {
  readonly purse: Purse;
  /** How long it waited for other requests of its caller. */
  readonly waitedSeconds: number;
  /** For a body that turned out to have so many bytes. Resolves when it is its turn. */
  charge(bytes: number): Promise<void>;
  /** The request is answered. */
  leave(): void;
}

/** What any request costs, whatever it asks, so what is refused later is not free. */
export const ENTRY_COST = 10;

/** What any request takes of the processor beside what it is charged. */
const TURN_COST = 50;

/** At this pace one caller keeps the processor busy for about a twentieth of the time. */
const PACE = { perSecond: 50_000, ahead: 5_000 };

/** More refused at once than that are not held, but cut off. */
const MOST_HELD = 1_000;

export type Admission = (request: IncomingMessage) => Promise<Admitted>;

/** Throws `HttpError` 429 with the seconds after which to try again, or 503. */
export function admission(settings: Settings): Admission {
  const rates = { perSecond: settings.RATE_COST_PER_SECOND, burst: settings.RATE_COST_BURST };
  const purseOf = purses(rates, PACE);
  const inFlight = underWay();
  let all = 0;
  let held = 0;

  const costOf = (bytes: number) => ENTRY_COST + Math.min(bodyCost(bytes), mostOf(settings.RATE_COST_BURST));

  async function refuse(request: IncomingMessage, error: HttpError): Promise<never> {
    if (held >= MOST_HELD) {
      request.destroy();
      throw error;
    }
    held += 1;
    await beforeRefusing(toldBytes(request, settings.MAX_BODY_BYTES));
    held -= 1;
    throw error;
  }

  return async (request) => {
    const caller = callerOf(request, settings.TRUSTED_PROXIES);
    if (all >= settings.MAX_REQUESTS) return refuse(request, tooBusy());
    if (inFlight.of(caller) >= settings.MAX_REQUESTS_PER_CALLER) {
      return refuse(request, tooMany(settings.MAX_REQUESTS_PER_CALLER));
    }
    const purse = purseOf(caller);
    const cost = costOf(toldBytes(request, settings.MAX_BODY_BYTES));
    if (!purse.spend(cost)) return refuse(request, spent(purse.secondsUntil(cost)));
    all += 1;
    const end = inFlight.begin(caller);
    await purse.turn(cost + TURN_COST);
    const turn = await purse.requestTurn(settings.ANSWER_TIMEOUT_SECONDS);
    const leave = () => {
      all -= 1;
      end();
      turn?.over();
    };
    if (!turn) {
      leave();
      throw outOfTurn(settings.ANSWER_TIMEOUT_SECONDS, purse);
    }
    return {
      purse,
      waitedSeconds: turn.waitedSeconds,
      async charge(bytes) {
        purse.owe(costOf(bytes));
        await purse.turn(costOf(bytes));
      },
      leave,
    };
  };
}

/** A body that does not tell its length is charged when it has been read. */
function toldBytes({ headers }: IncomingMessage, mostBytes: number): number {
  return Math.min(Number(headers["content-length"] ?? 0), mostBytes);
}

function tooBusy(): HttpError {
  return new HttpError(
    503,
    "too many requests of all callers are under way; try again in 1 s",
    retryAfter(1),
  );
}

function tooMany(most: number): HttpError {
  return new HttpError(
    429,
    `expected at most ${most} requests under way at once of one caller`,
    retryAfter(1),
  );
}

function spent(seconds: number): HttpError {
  return new HttpError(429, `expected less to be asked; try again in ${seconds} s`, retryAfter(seconds));
}

function retryAfter(seconds: number): Readonly<Record<string, string>> {
  return { "retry-after": String(seconds) };
}
