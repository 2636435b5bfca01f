/**
 * Work that can be left after each of its steps, for a program that serves others meanwhile: `next()` does one step, and
 * the last gives what was made.
 */
export type Steps<Made> = Generator<undefined, Made, undefined>;

/** Every step, one after the other. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
