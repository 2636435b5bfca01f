/** Every record of the institution in one list, with the list it stands in: for search and for checks. */
import { awards, titlesGiven } from "./awards.ts";
import { bodies } from "./bodies.ts";
import { concepts } from "./concepts.ts";
import { councilMeetings } from "./council-meetings.ts";
import { deputies, parliamentSeats } from "./deputies.ts";
import { events } from "./events.ts";
import { handover } from "./handover.ts";
import { terms } from "./holders.ts";
import { languagesOfMedia } from "./languages-of-media.ts";
import { lists } from "./lists.ts";
import { offices } from "./offices.ts";
import { people } from "./people.ts";
import { places } from "./places.ts";
import { programmes } from "./programmes.ts";
import type { Cited } from "./record.ts";
import { relations } from "./relations.ts";
import { sessionsHeld } from "./sessions.ts";
import { statistics } from "./statistics.ts";
import { namesOfTheAssembly, statuses } from "./status.ts";

/** A record with the name of the list it stands in, such as `body` or `term`. */
export interface FiledRecord<R extends Cited = Cited> {
  readonly kind: string;
  readonly record: R;
}

/** Every record of the institution, each with the list it stands in: for search and for checks. */
export const records: readonly FiledRecord[] = [
  ...filed("name", namesOfTheAssembly),
  ...filed("status", statuses),
  ...filed("body", bodies),
  ...filed("office", offices),
  ...filed("person", people),
  ...filed("term", terms),
  ...filed("relation", relations),
  ...filed("session", sessionsHeld),
  ...filed("council-meeting", councilMeetings),
  ...filed("deputy", deputies),
  ...filed("seats", parliamentSeats),
  ...filed("award", awards),
  ...filed("title", titlesGiven),
  ...filed("observation", statistics),
  ...filed("list", lists),
  ...filed(
    "list-item",
    lists.flatMap(({ items }) => items),
  ),
  ...filed("concept", concepts),
  ...filed("programme", programmes),
  ...filed("place", places),
  ...filed("language", languagesOfMedia),
  ...filed("event", events),
  ...filed("handover", [handover]),
  ...filed("account", [...handover.accounts, ...handover.afterwards]),
];

function filed(kind: string, of: readonly Cited[]): FiledRecord[] {
  return of.map((record) => ({ kind, record }));
}
