/**
 * The institution in the style of Popolo, the data format of civic technology
 *
 * Names are in English, with the other languages beside them. Days are as exact as known: `1995-06` is a month. The
 * end of a membership is the day on which the next may begin; the end of an event is its last day.
 */
import type { Citations } from "../kernel/citation.ts";
import type { Certainty } from "../kernel/edition.ts";
import type { Text } from "../kernel/text.ts";
import { titlesGiven } from "./awards.ts";
import { bodies } from "./bodies.ts";
import type { Body } from "./body.ts";
import { type ChronicleEntry, chronicle } from "./chronicle.ts";
import { type Deputy, deputies } from "./deputies.ts";
import { type Term, terms } from "./holders.ts";
import { type Office, office, offices } from "./offices.ts";
import { type Person, people } from "./people.ts";
import type { Cited, Named } from "./record.ts";
import { relations } from "./relations.ts";
import { sessionsHeld } from "./sessions.ts";
import { latest, type When } from "./when.ts";

export interface OtherName {
  readonly name: string;
  readonly lang?: "ru" | "kk" | "en";
  readonly note?: string;
}

interface Exported {
  readonly id: string;
  readonly sources: readonly { readonly note: string; readonly url: string | null }[];
  readonly certainty: Certainty;
  readonly note?: string;
}

export interface PopoloPerson extends Exported {
  readonly name: string;
  readonly other_names: readonly OtherName[];
  readonly summary?: string;
}

export interface PopoloOrganization extends Exported {
  readonly name: string;
  readonly other_names: readonly OtherName[];
  readonly classification: string;
  readonly abstract: string;
  readonly founding_date: string | null;
  readonly dissolution_date: string | null;
  readonly parent_id: string | null;
}

export interface PopoloPost extends Exported {
  readonly label: string;
  readonly other_labels: readonly OtherName[];
  readonly organization_id: string | null;
  readonly seats: number | null;
}

export interface PopoloMembership extends Exported {
  readonly person_id: string;
  readonly organization_id: string | null;
  readonly on_behalf_of_id?: string;
  readonly post_id: string | null;
  readonly role: string;
  readonly start_date: string | null;
  readonly end_date: string | null;
  readonly votes?: number;
}

export interface PopoloEvent extends Exported {
  readonly name: string;
  readonly other_names: readonly OtherName[];
  readonly classification: string;
  readonly location?: string;
  readonly start_date: string;
  readonly end_date: string | null;
  readonly precision: When["precision"];
  readonly organization_id: string | null;
}

/** The institution in the words of the Popolo project: what `popolo` gives and `popoloSchema` describes. */
export interface Popolo {
  readonly persons: readonly PopoloPerson[];
  readonly organizations: readonly PopoloOrganization[];
  readonly posts: readonly PopoloPost[];
  readonly memberships: readonly PopoloMembership[];
  readonly events: readonly PopoloEvent[];
}

/**
 * The institution as Popolo-style JSON: persons, organisations, posts, memberships, events. Valid under
 * `popoloSchema`.
 */
export function popolo(): Popolo {
  return {
    persons: people.map(personOf),
    organizations: bodies.map(organizationOf),
    posts: offices.map(postOf),
    memberships: [...terms.map(membershipOf), ...deputies.map(seatOf), ...titlesGiven.map(titleOf)],
    events: chronicle.map(eventOf),
  };
}

function personOf(person: Person): PopoloPerson {
  return {
    ...exported(person),
    name: person.name.en,
    other_names: otherNames(person),
    ...(person.knownAs && { summary: person.knownAs.en }),
  };
}

function organizationOf(body: Body): PopoloOrganization {
  const parent = relations.find(({ from, kind, to }) => from === body.id && kind === "part-of" && isBody(to));
  return {
    ...exported(body),
    name: body.name.en,
    other_names: otherNames(body),
    classification: body.kind,
    abstract: body.role.en,
    founding_date: started(body.founded),
    dissolution_date: started(body.ended),
    parent_id: parent?.to ?? null,
  };
}

function postOf(post: Office): PopoloPost {
  return {
    ...exported(post),
    label: post.name.en,
    other_labels: otherNames(post),
    organization_id: post.body,
    seats: post.seats,
  };
}

function membershipOf(term: Term): PopoloMembership {
  const held = office(term.office);
  return {
    ...exported(term),
    person_id: term.person,
    organization_id: held?.body ?? null,
    post_id: term.office,
    role: held?.name.en ?? term.office,
    start_date: term.from,
    end_date: term.to,
    ...(term.from === null && { note: sightings(term) }),
  };
}

/** Where a term has no known start, the days on which its holder was seen in office stand in the note. */
function sightings({ seen, note }: Term): string {
  const days = seen.map(inWords).join(", ");
  return [`Seen in office: ${days}.`, ...(note ? [note.en] : [])].join(" ");
}

function seatOf(deputy: Deputy): PopoloMembership {
  const seat = office(deputy.office);
  return {
    ...exported(deputy),
    person_id: deputy.person,
    organization_id: seat?.body ?? null,
    on_behalf_of_id: "assembly",
    post_id: deputy.office,
    role: seat?.name.en ?? deputy.office,
    start_date: deputy.from,
    end_date: deputy.to,
    ...(deputy.votes !== null && { votes: deputy.votes }),
  };
}

function titleOf(title: (typeof titlesGiven)[number]): PopoloMembership {
  return {
    ...exported(title),
    person_id: title.person,
    organization_id: "friendship-ambassadors",
    post_id: null,
    role: title.name.en,
    start_date: started(title.given),
    end_date: null,
  };
}

const organizerOf: Readonly<Partial<Record<ChronicleEntry["kind"], string>>> = {
  session: "session",
  "council-meeting": "council",
};

function eventOf(entry: ChronicleEntry): PopoloEvent {
  const venue = sessionsHeld.find(({ id }) => id === entry.id)?.venue;
  return {
    ...exported(entry),
    id: `event-of-${entry.id}`,
    name: entry.title.en,
    other_names: inOtherLanguages(entry.title),
    classification: entry.kind,
    ...(venue && { location: venue.en }),
    start_date: started(entry.on) ?? entry.on.from,
    end_date: ended(entry.on),
    precision: entry.on.precision,
    organization_id: organizerOf[entry.kind] ?? null,
  };
}

function exported({ id, citations, certainty, note }: Cited): Exported {
  return { id, sources: links(citations), certainty, ...(note && { note: note.en }) };
}

function links(citations: Citations): Exported["sources"] {
  return citations.map(({ title, article, url }) => ({ note: `${title}, ${article}`, url }));
}

function otherNames({ name, alsoWritten = [] }: Named): OtherName[] {
  return [
    ...inOtherLanguages(name),
    ...alsoWritten.map((also) => ({ name: also, note: "as a source writes it" })),
  ];
}

function inOtherLanguages({ ru, kk }: Text): OtherName[] {
  return [
    { name: ru, lang: "ru" },
    { name: kk, lang: "kk" },
  ];
}

/** `2009` for a year, `1995-06` for a month, else the first day; nothing where it may be any later day. */
function started(when: When | null): string | null {
  if (when === null || when.precision === "after") return null;
  return when.from.slice(0, writtenLength[when.precision] ?? 10);
}

function inWords(when: When): string {
  return when.precision === "about" ? `about ${when.from.slice(0, 7)}` : (started(when) ?? when.from);
}

const writtenLength: Readonly<Partial<Record<When["precision"], number>>> = { year: 4, month: 7 };

function ended(when: When): string | null {
  return when.precision in writtenLength ? started(when) : latest(when);
}

function isBody(id: string): boolean {
  return bodies.some((body) => body.id === id);
}
