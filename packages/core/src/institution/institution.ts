/**
 * The institution as cited data: what it is made of, who held its offices, what it did and how it is counted
 *
 * Nothing here decides a rule, and no rule reads it. Every record says where it is said and how sure that is; what
 * the sources do not state is `null`.
 */
import type { Day } from "../kernel/day.ts";
import { includes } from "../kernel/edition.ts";
import { checkDays } from "./asked-day.ts";
import { bodies } from "./bodies.ts";
import type { Body } from "./body.ts";
import { holders, type Standing, type Term } from "./holders.ts";
import { type Office, offices } from "./offices.ts";
import { type Relation, relationsOn } from "./relations.ts";
import { type NameInForce, namesOfTheAssembly, type Status, statuses } from "./status.ts";

/** The institution on a day, or everything known of it where `on` is `null`. What no source states is `null`. */
export interface Institution {
  readonly on: Day | null;
  /** The name then borne; without a day the last. `null` before the first. */
  readonly name: NameInForce | null;
  readonly status: Status | null;
  /** Those not known to have begun later or ended before. */
  readonly bodies: readonly Body[];
  readonly offices: readonly Office[];
  /** Where a day is asked for, each with its standing. */
  readonly holders: readonly (Term & { readonly standing?: Standing })[];
  readonly relations: readonly Relation[];
}

/**
 * The institution on a day, or all that is known of it. Before its founding there is nothing.
 *
 * Throws `InvalidFactsError` where `on` is no day.
 */
export function institution(on?: Day): Institution {
  if (on !== undefined) checkDays("institution", { on });
  const name = pick(namesOfTheAssembly, on);
  if (!name)
    return { on: on ?? null, name, status: null, bodies: [], offices: [], holders: [], relations: [] };
  return {
    on: on ?? null,
    name,
    status: pick(statuses, on),
    bodies: bodies.filter((body) => existed(body, on)),
    offices,
    holders: on === undefined ? holders() : holders(on),
    relations: relationsOn(on),
  };
}

function pick<R extends NameInForce | Status>(records: readonly R[], on: Day | undefined): R | null {
  const found = on === undefined ? records.at(-1) : records.find((record) => includes(record, on));
  return found ?? null;
}

function existed({ founded, ended }: Body, on: Day | undefined): boolean {
  if (on === undefined) return true;
  return (founded === null || founded.from <= on) && (ended === null || on < ended.from);
}

export { type Award, awards, type TitleGiven, titlesGiven } from "./awards.ts";
export { bodies, body } from "./bodies.ts";
export type { Body } from "./body.ts";
export { type Check, checks } from "./checks.ts";
export { type ChronicleEntry, chronicle, chronicleBetween } from "./chronicle.ts";
export { type Concept, concepts } from "./concepts.ts";
export { type CouncilMeeting, councilMeetings } from "./council-meetings.ts";
export { type Deputy, deputies, type ParliamentSeats, parliamentSeats } from "./deputies.ts";
export { type Event, events } from "./events.ts";
export { type Account, type Handover, handover } from "./handover.ts";
export { type Holder, holders, type Standing, type Term } from "./holders.ts";
export { languagesOfMedia } from "./languages-of-media.ts";
export type { List, ListItem } from "./list.ts";
export { list, lists } from "./lists.ts";
export { type Metric, type MetricId, metrics } from "./metrics.ts";
export type { Observation } from "./observation.ts";
export { type Office, office, offices } from "./offices.ts";
export { type Person, people, person } from "./people.ts";
export { type Place, places } from "./places.ts";
export { type Popolo, popolo } from "./popolo.ts";
export { popoloSchema } from "./popolo-schema.ts";
export { type Programme, programmes } from "./programmes.ts";
export type { Cited, Named } from "./record.ts";
export { type FiledRecord, records } from "./records.ts";
export {
  type Relation,
  type RelationKind,
  relationKinds,
  relations,
  relationsOf,
} from "./relations.ts";
export { type SessionHeld, sessionsHeld } from "./sessions.ts";
export { statistics, statisticsOf } from "./statistics.ts";
export { type NameInForce, namesOfTheAssembly, type Status, statuses } from "./status.ts";
export { type Unit, units } from "./units.ts";
export { type Precision, precisions, type When } from "./when.ts";
