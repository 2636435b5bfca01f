/** What waits for the turn of its caller, in order. Each goes on when it is the caller's turn and the one before has had its own. */
export class Line {
  readonly #turn: () => Promise<void>;
  /** The first of them still while it goes on. */
  readonly #waiting: (() => Promise<void>)[] = [];

  /** `turn` resolves when the caller may go on. */
  constructor(turn: () => Promise<void>) {
    this.#turn = turn;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** `goOn` resolves when the next may do so. */
  add(goOn: () => Promise<void>): void {
    this.#waiting.push(goOn);
    if (this.#waiting.length === 1) void this.#serve();
  }

  async #serve(): Promise<void> {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      await this.#turn();
      await next();
      this.#waiting.shift();
    }
  }
}
