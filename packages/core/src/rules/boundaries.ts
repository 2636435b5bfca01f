/** Examples on several days: around the day on which an edition starts, or under each of several editions. */
import { type Day, dayNumber, dayOf } from "../kernel/day.ts";
import type { Example, Facts, FactsOf } from "../kernel/rule.ts";
import type { matter } from "./vocabulary.ts";

/** The same case on both sides of a day: the verdict before it, and from it on. `fails` goes with `violated`. */
export function atStartOf<F extends Facts>(
  day: Day,
  before: Example["verdict"],
  after: Example["verdict"],
  { fails, ...example }: Omit<Example<F>, "on" | "verdict">,
): Example<F>[] {
  const of = (on: Day, verdict: Example["verdict"]): Example<F> => ({
    ...example,
    on,
    verdict,
    ...(verdict === "violated" && fails && { fails }),
  });
  return [of(dayOf(dayNumber(day) - 1), before), of(day, after)];
}

/** The same case with the same verdict on each of the days. */
export function onEach<F extends Facts>(days: readonly Day[], example: Omit<Example<F>, "on">): Example<F>[] {
  return days.map((on) => ({ ...example, on }));
}

type OfMatter = { readonly matter: typeof matter };

/** The same answer about each of the matters, on each of the days. */
export function onMatters(
  days: readonly Day[],
  matters: readonly FactsOf<OfMatter>["matter"][],
  answer: Omit<Example<OfMatter>, "on" | "facts">,
): Example<OfMatter>[] {
  return matters.flatMap((matter) => onEach(days, { ...answer, facts: { matter } }));
}
