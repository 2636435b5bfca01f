/** What each caller has left to spend: a leaky bucket, filled at a steady rate up to its brim. */
import { setTimeout } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { CALLERS_KEPT } from "./caller.ts";
import { isClearing } from "./clearing.ts";
import { giveWay } from "./give-way.ts";
import { Line } from "./line.ts";

export interface Purse extends Rates {
  /** Whether there is as much; then it is taken. */
  spend(cost: number): boolean;
  give(cost: number): void;
  /** Takes as much even where there is less; what is owed, at most a full purse, must fill up first. */
  owe(cost: number): void;
  /**
   * Everybody waited for so long in one piece, so the caller's next work waits the longer; in proportion only while V8 clears
   * all memory, which makes any piece long. After half a millisecond, in however many pieces, it waits until others had a
   * turn: fifty requests may have come together.
   */
  heldUp(milliseconds: number): void;
  /** The same in short pieces, between which others are served: nobody waited for all of it. */
  heldUpInPieces(milliseconds: number): void;
  /** As `heldUp`; from a quarter of a millisecond it takes its turn of the caller's pace, too, so that few begin at once. */
  workedLittle(milliseconds: number): void;
  /** As `heldUp`, and takes what it cost. */
  worked(milliseconds: number): void;
  /**
   * As `heldUp`, for a query of the caller's that was compiled. Into that goes a two-hundredth of all time since the caller
   * came, so the first may not be at once, nor the next.
   */
  compiled(milliseconds: number): void;
  readonly mayCompile: boolean;
  /** Whether it is the caller's turn to work. */
  readonly mayWork: boolean;
  /** Whether it has used half of what has its turn at once. */
  readonly hasWorkedMuch: boolean;
  /**
   * Resolves when it is the caller's turn to work; `undefined` where it is now. Of all that waits one goes on at a time, in
   * order.
   */
  workTurn(): Promise<void> | undefined;
  /**
   * Resolves when the next request of the caller may be worked on; `undefined` where it has waited for so many seconds. Of a
   * caller who has kept everybody waiting that is one at a time: what is begun and has to wait takes memory, and what has
   * been there for long is cleared away more slowly than what has not.
   */
  requestTurn(mostSeconds: number): Promise<RequestTurn | undefined>;
  /** Seconds until then, at least one. */
  readonly secondsUntilWork: number;
  /** Resolves when it is the caller's turn to keep the processor busy with as much. */
  turn(cost: number): Promise<void>;
  readonly left: number;
  /** Seconds until there is as much, if it ever is. */
  secondsUntil(cost: number): number;
}

export interface RequestTurn {
  readonly waitedSeconds: number;
  /** The request is answered: it may be the turn of the next. */
  over(): void;
}

export interface Rates {
  readonly perSecond: number;
  readonly burst: number;
}

/** What has been saved up is not spent in one moment, in which everybody else would wait. */
export interface Pace {
  readonly perSecond: number;
  /** As much has its turn at once. */
  readonly ahead: number;
}

/** Less makes nobody wait the longer. */
const LITTLE_MILLISECONDS = 0.5;
/** Of a caller who has ever so many begin at once others do notice a shorter one. */
const NOTICED_MILLISECONDS = 0.25;
/** A millisecond of work costs that much. */
const MILLISECOND_COST = 1_000;
/** As if a millisecond cost as much: so it takes one caller's work a thirtieth of all time at most. */
const HELD_UP_COST = 1_600;
/** As if a millisecond of compiling cost as much. A query takes up to ten in one piece; uncompiled it is answered, too. */
const COMPILING_COST = 10_000;
const MOST_COMPILING_MILLISECONDS = 10;
/** Others hardly notice a shorter piece. What is longer makes wait the longer for each millisecond: they waited for all of it. */
const SHORT_MILLISECONDS = 1;
const TIMES_FOR_EACH_BEYOND = 5;
/** No more is paid, and nobody waits longer, for one piece: the first of a gateway just started takes many times as long as ever after. */
const MOST_COST = 20_000;
const MOST_PAUSE_SECONDS = 2;
/** Work of so many seconds' pace has its turn at once: short work, too, takes long where the machine has other work meanwhile. */
const WORK_AHEAD_SECONDS = 8;
/** But after so many others have a turn: half a millisecond of work, unless far more is granted than by default. */
const WORK_IN_TURN_SECONDS = 0.016;

/** The purses by caller. Without a rate nobody ever runs out. */
export function purses(
  rates: Rates,
  pace: Pace,
  seconds: () => number = () => performance.now() / 1_000,
): (caller: string) => Purse {
  const known = new LRUCache<string, Purse>({
    max: CALLERS_KEPT,
    memoMethod: () => new Bucket(rates, pace, seconds),
  });
  return (caller) => known.memo(caller);
}

const AT_ONCE: RequestTurn = { waitedSeconds: 0, over: () => undefined };

class Bucket implements Purse {
  readonly perSecond: number;
  readonly burst: number;
  readonly #pace: Pace;
  readonly #seconds: () => number;
  /** What was in it at the time. */
  #held: number;
  #at: number;
  /** Seconds at which all that had its turn will be paced out, and all that was worked. */
  #busyUntil = 0;
  #workedUntil = 0;
  /** Seconds from which on a query may be compiled. */
  #compilesFrom: number;
  /** What it has worked since it last let others have a turn, and whether it is theirs now. */
  #inTurnCost = 0;
  #isOthersTurn = false;
  readonly #work = new Line(() => this.#untilWork());
  readonly #requests = new Line(() => this.#untilWork());

  constructor({ perSecond, burst }: Rates, pace: Pace, seconds: () => number) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.#pace = pace;
    this.#seconds = seconds;
    this.#held = burst;
    this.#at = seconds();
    this.#compilesFrom = this.#at + this.#secondsAfterCompiling(MOST_COMPILING_MILLISECONDS);
  }

  get left(): number {
    return Math.floor(this.#now());
  }

  spend(cost: number): boolean {
    const left = this.#now();
    if (this.perSecond > 0 && left < cost) return false;
    this.#set(left - cost);
    return true;
  }

  give(cost: number): void {
    this.#set(this.#now() + cost);
  }

  owe(cost: number): void {
    this.#set(Math.max(-this.burst, this.#now() - cost));
  }

  workedLittle(milliseconds: number): void {
    this.heldUp(milliseconds);
    if (milliseconds >= NOTICED_MILLISECONDS) this.#takeTurn(milliseconds * MILLISECOND_COST);
  }

  worked(milliseconds: number): void {
    this.owe(Math.min(MOST_COST, milliseconds * MILLISECOND_COST));
    this.heldUp(milliseconds);
  }

  heldUp(milliseconds: number): void {
    const beyond = isClearing() ? 0 : Math.max(0, milliseconds / SHORT_MILLISECONDS - 1);
    this.#pauseAfter(milliseconds, 1 + TIMES_FOR_EACH_BEYOND * beyond);
  }

  heldUpInPieces(milliseconds: number): void {
    this.#pauseAfter(milliseconds, 1);
  }

  compiled(milliseconds: number): void {
    this.heldUp(milliseconds);
    this.#compilesFrom = this.#seconds() + this.#secondsAfterCompiling(milliseconds);
  }

  #secondsAfterCompiling(milliseconds: number): number {
    return (milliseconds * COMPILING_COST) / this.#perSecondOfTurns;
  }

  get mayCompile(): boolean {
    return this.perSecond === 0 || this.#seconds() >= this.#compilesFrom;
  }

  #pauseAfter(milliseconds: number, times: number): void {
    this.#letOthersHaveATurn(milliseconds);
    if (milliseconds < LITTLE_MILLISECONDS) return;
    const pause = (times * milliseconds * HELD_UP_COST) / this.#perSecondOfTurns;
    const from = Math.max(this.#seconds() - WORK_AHEAD_SECONDS, this.#workedUntil);
    this.#workedUntil = from + Math.min(MOST_PAUSE_SECONDS, pause);
  }

  #letOthersHaveATurn(milliseconds: number): void {
    this.#inTurnCost += milliseconds * HELD_UP_COST;
    const isShort = this.#inTurnCost < WORK_IN_TURN_SECONDS * this.#perSecondOfTurns;
    if (isShort || this.#isOthersTurn || this.perSecond === 0) return;
    this.#isOthersTurn = true;
    setImmediate(() => {
      this.#isOthersTurn = false;
      this.#inTurnCost = 0;
    });
  }

  get mayWork(): boolean {
    return !this.#isOthersTurn && this.#secondsUntilWork() <= 0;
  }

  get hasWorkedMuch(): boolean {
    return this.perSecond > 0 && this.#workedUntil > this.#seconds() - WORK_AHEAD_SECONDS / 2;
  }

  workTurn(): Promise<void> | undefined {
    if (this.mayWork) return undefined;
    return new Promise((resolve) =>
      this.#work.add(() => {
        resolve();
        // What it did is done then, and counted, and others were served meanwhile.
        return giveWay(this);
      }),
    );
  }

  async requestTurn(mostSeconds: number): Promise<RequestTurn | undefined> {
    // To begin is no work: that waits until others had their turn.
    if (this.#secondsUntilWork() <= 0 && this.#requests.isEmpty) return AT_ONCE;
    const since = this.#seconds();
    return new Promise((resolve) => {
      let isLate = false;
      const timer = globalThis.setTimeout(() => {
        isLate = true;
        resolve(undefined);
      }, mostSeconds * 1_000);
      this.#requests.add(async () => {
        clearTimeout(timer);
        if (isLate) return;
        await new Promise<void>((over) => resolve({ waitedSeconds: this.#seconds() - since, over }));
      });
    });
  }

  get secondsUntilWork(): number {
    return Math.max(1, Math.ceil(this.#secondsUntilWork()));
  }

  async #untilWork(): Promise<void> {
    while (!this.mayWork) {
      const seconds = this.#secondsUntilWork();
      await (seconds > 0 ? setTimeout(seconds * 1_000) : giveWay(this));
    }
  }

  #secondsUntilWork(): number {
    // Of most callers the clock is not asked.
    if (this.perSecond === 0 || this.#workedUntil === 0) return 0;
    const seconds = this.#workedUntil - this.#seconds();
    if (seconds < -WORK_AHEAD_SECONDS) this.#workedUntil = 0;
    return seconds;
  }

  async turn(cost: number): Promise<void> {
    const seconds = this.#takeTurn(cost);
    if (this.perSecond > 0 && seconds > 0) await setTimeout(seconds * 1_000);
  }

  /** Seconds until it may be taken. */
  #takeTurn(cost: number): number {
    const now = this.#seconds();
    const perSecond = this.#perSecondOfTurns;
    const from = Math.max(now - this.#pace.ahead / perSecond, this.#busyUntil);
    this.#busyUntil = from + cost / perSecond;
    return from - now;
  }

  secondsUntil(cost: number): number {
    return Math.max(1, Math.ceil((cost - this.#now()) / this.perSecond));
  }

  get #perSecondOfTurns(): number {
    return Math.max(this.#pace.perSecond, this.perSecond);
  }

  #now(): number {
    return Math.min(this.burst, this.#held + (this.#seconds() - this.#at) * this.perSecond);
  }

  #set(left: number): void {
    this.#held = Math.min(this.burst, left);
    this.#at = this.#seconds();
  }
}

const REFUSAL_MILLISECONDS = 2_000;
/** A body that is not read comes by a connection of its own, and keeps the system busy until that is closed. */
const REFUSAL_MILLISECONDS_OF_A_BYTE = 4 / 1_000;

/**
 * A refusal waits a little, so that a caller who asks again at once does not keep the gateway busy refusing, and longer with
 * the bytes of a body that is not read; not always equally long, so that those refused together do not come back together.
 */
export function beforeRefusing(unreadBytes = 0): Promise<void> {
  const milliseconds = REFUSAL_MILLISECONDS + REFUSAL_MILLISECONDS_OF_A_BYTE * unreadBytes;
  return setTimeout(milliseconds * (0.5 + Math.random()));
}
