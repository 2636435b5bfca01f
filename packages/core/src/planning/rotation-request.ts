/** What is asked of the planner of the rotation. */
import * as z from "zod/mini";
import { addMonths, type Day, dayNumber, lastDay } from "../kernel/day.ts";
import { InvalidFactsError, type Issue } from "../kernel/errors.ts";
import { daySchema } from "../kernel/schema.ts";
import { idSchema, issue, issuesOf, PAST_THE_END, repeated, wholeSchema } from "./arguments.ts";
import { type ViceChairTerm, viceChairTermMonths } from "./vice-chair-term.ts";

/** A plan of the terms of the public Vice-Chairs. */
export interface RotationRequest {
  /** Ids of the ethnocultural associations that take part; their order does not matter. */
  readonly associations: readonly string[];
  /** 1, or 2 (the default): the Assembly has two public Vice-Chairs. */
  readonly seats?: number | undefined;
  /** The day on which the first term of every seat starts. */
  readonly from: Day;
  /** Terms for each seat, 1 to 1000. */
  readonly years: number;
  /** Terms served before `from`, of associations that take part or once did. */
  readonly history?: readonly ViceChairTerm[] | undefined;
}

/** With the defaults filled in. */
export type ReadRotationRequest = {
  readonly [Name in keyof RotationRequest]-?: NonNullable<RotationRequest[Name]>;
};

const SEATS = 2;
const YEARS = 1000;

const seatSchema = () => wholeSchema(1, SEATS);

export function termsSchema(): z.ZodMiniType<ViceChairTerm[]> {
  return z.array(
    z.strictObject(
      { seat: seatSchema(), association: idSchema(), from: daySchema(), to: daySchema() },
      "expected a term: seat, association, from, to",
    ),
    "expected a list of terms",
  );
}

const shape = () => ({
  associations: z.array(idSchema(), "expected a list of ids"),
  seats: z.optional(seatSchema()),
  from: daySchema(),
  years: wholeSchema(1, YEARS),
  history: z.optional(termsSchema()),
});
const schema = z.lazy(() => z.strictObject(shape(), "expected associations, from and years"));

/** The request with its defaults. Throws `InvalidFactsError` with every problem. */
export function readRotationRequest(given: unknown): ReadRotationRequest {
  const result = z.safeParse(schema, given);
  const sound = result.success ? result.data : soundParts(given);
  const issues = [...(result.success ? [] : issuesOf(result.error.issues, given)), ...clashes(sound)];
  if (issues.length > 0) throw new InvalidFactsError("planViceChairRotation", issues);
  const { seats = SEATS, history = [] } = sound;
  return { ...sound, seats, history } as ReadRotationRequest;
}

/** The arguments that can be read, whatever is wrong with the others. */
function soundParts(given: unknown): Partial<RotationRequest> {
  const parts = typeof given === "object" && given !== null ? Object.entries(given) : [];
  const schemas = new Map<string, z.ZodMiniType>(Object.entries(shape()));
  return Object.fromEntries(
    parts.filter(([name, value]) => {
      const schema = schemas.get(name);
      return schema && z.safeParse(schema, value).success;
    }),
  );
}

/** What cannot be, although each part can be read. */
function clashes({
  associations = [],
  seats = SEATS,
  from,
  years,
  history = [],
}: Partial<RotationRequest>): Issue[] {
  const again = repeated(associations);
  const twice = associations.flatMap((id, i) =>
    again.has(i) ? [issue(["associations", i], "impossible", `${id} is named twice`)] : [],
  );
  const ends = from && years && addMonths(dayNumber(from), years * viceChairTermMonths);
  const tooLong = ends && ends > dayNumber(lastDay) ? [issue(["years"], "out_of_range", PAST_THE_END)] : [];
  const noSuchSeat = history.flatMap(({ seat }, i) =>
    seat > seats ? [issue(["history", i, "seat"], "out_of_range", `the plan has seats 1 to ${seats}`)] : [],
  );
  return [...twice, ...tooLong, ...noSuchSeat, ...termClashes(history, "history", from)];
}

/** Terms that end before they start, that overlap another of their seat, or that reach past a day. */
export function termClashes(terms: readonly ViceChairTerm[], path: string, until: Day = lastDay): Issue[] {
  const ends = terms.flatMap(({ from, to }, i) => {
    if (to <= from) return [issue([path, i, "to"], "impossible", "expected a later day than from")];
    return to > until ? [issue([path, i, "to"], "impossible", `the term reaches past ${until}`)] : [];
  });
  return [...ends, ...overlaps(terms, path)];
}

function overlaps(terms: readonly ViceChairTerm[], path: string): Issue[] {
  const lastOf = new Map<number, { to: Day; at: number }>();
  const inOrder = terms
    .map((term, at) => ({ ...term, at }))
    .sort((a, b) => compare(a.from, b.from) || a.at - b.at);
  return inOrder.flatMap(({ seat, from, to, at }) => {
    const last = lastOf.get(seat);
    if (!last || last.to < to) lastOf.set(seat, { to, at });
    return last && from < last.to
      ? [issue([path, at, "from"], "impossible", `overlaps ${path}[${last.at}] in seat ${seat}`)]
      : [];
  });
}

/** By code units, so that no language or machine changes an order. */
export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
