/** The queue of associations that wait for a seat. */
import type { Day } from "../kernel/day.ts";
import { compare } from "./rotation-request.ts";
import type { ViceChairTerm } from "./vice-chair-term.ts";

/** An association in the queue, with the number of terms that it has served. */
export interface Waiting {
  readonly association: string;
  readonly terms: number;
}

export interface Rotation {
  /** The longest-waiting first. */
  readonly queue: readonly Waiting[];
  /** Who held each seat last. */
  readonly outgoing: readonly (string | null)[];
}

/** The rotation after the terms served. */
export function rotationAfter(
  history: readonly ViceChairTerm[],
  associations: readonly string[],
  seats: number,
): Rotation {
  return { queue: inOrderOfWaiting(associations, history), outgoing: lastHolders(history, seats) };
}

/** Every way to fill one seat or two with different associations, those who have waited longest first. */
export function* choices(queue: readonly Waiting[], seats: number): Generator<readonly Waiting[]> {
  for (const [i, first] of queue.entries()) {
    if (seats === 1) yield [first];
    else
      for (const second of queue.slice(i + 1)) {
        yield [first, second];
        yield [second, first];
      }
  }
}

/** Those chosen go to the end of the queue. */
export function after({ queue }: Rotation, holders: readonly Waiting[]): Rotation {
  const served = holders.map(({ association, terms }) => ({ association, terms: terms + 1 }));
  return {
    queue: [...queue.filter((of) => !holders.includes(of)), ...served.sort(byTerms)],
    outgoing: holders.map(({ association }) => association),
  };
}

function inOrderOfWaiting(
  associations: readonly string[],
  history: readonly ViceChairTerm[],
): readonly Waiting[] {
  const ends = new Map(associations.map((association) => [association, [] as Day[]]));
  for (const { association, to } of history) ends.get(association)?.push(to);
  return [...ends]
    .map(([association, served]) => ({
      association,
      terms: served.length,
      since: served.sort().at(-1) ?? "",
    }))
    .sort((a, b) => compare(a.since, b.since) || byTerms(a, b));
}

function byTerms(a: Waiting, b: Waiting): number {
  return a.terms - b.terms || compare(a.association, b.association);
}

function lastHolders(history: readonly ViceChairTerm[], seats: number): Rotation["outgoing"] {
  const inOrder = [...history].sort((a, b) => compare(a.to, b.to));
  return Array.from(
    { length: seats },
    (_, i) => inOrder.filter(({ seat }) => seat === i + 1).at(-1)?.association ?? null,
  );
}
