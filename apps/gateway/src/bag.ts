/**
 * Things that come and go all the time
 *
 * V8 links each table of a `Set` or a `Map` to the one that takes its place when things come and go. Once such a table is
 * old, what was in those after it when their place was taken is kept until the next full collection: answers, with their
 * requests and connections. A bag keeps nothing that has gone.
 */
export class Bag<Thing> implements Iterable<Thing> {
  readonly #held: { readonly thing: Thing; place: number }[] = [];

  get size(): number {
    return this.#held.length;
  }

  /** Until what this returns is called, the first time. */
  add(thing: Thing): () => void {
    const own = { thing, place: this.#held.length };
    this.#held.push(own);
    return () => {
      if (this.#held[own.place] !== own) return;
      const last = this.#held.pop() as typeof own;
      if (last === own) return;
      last.place = own.place;
      this.#held[own.place] = last;
    };
  }

  /** What is in it at that moment, in no order. */
  [Symbol.iterator](): Iterator<Thing> {
    return this.#held.map(({ thing }) => thing).values();
  }
}
