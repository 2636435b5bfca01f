/** How often, and how it is told. */

/** How often the work is done in a second by so many at once. */
export async function perSecond(
  clients: number,
  seconds: number,
  work: () => Promise<void>,
): Promise<number> {
  const started = performance.now();
  const end = started + seconds * 1_000;
  let done = 0;
  const run = async () => {
    while (performance.now() < end) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, run));
  return (done * 1_000) / (performance.now() - started);
}

/** How many of the count are done in a second, if all are done once. */
export async function rate(count: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (count * 1_000) / (performance.now() - started);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

export function line(what: string, value: number, more = ""): void {
  console.log(`${what.padEnd(56)} ${round(value).padStart(7)}  ${more}`);
}

export function round(value: number): string {
  return Math.round(value).toLocaleString("en");
}

export function ratio(value: number, of: number): string {
  return `${(value / of).toFixed(2)}×`;
}
