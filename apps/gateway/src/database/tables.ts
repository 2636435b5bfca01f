/**
 * The tables of the register
 *
 * Plain enough for any PostgreSQL and for distributed ones: the institution leads every key and index, no sequences,
 * enums or triggers, keyset columns are NOT NULL. Days, instants and documents are text, since their bytes are hashed.
 */
import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";

/** The end of each register's chain. Its row is locked while acts are added, which puts them in one order. */
export const registers = pgTable("registers", {
  institution: text().primaryKey(),
  position: bigint({ mode: "number" }).notNull(),
  hash: text().notNull(),
});

/** What was done. Rows are added, never changed. */
export const acts = pgTable(
  "acts",
  {
    institution: text().notNull(),
    /** Counts the acts of the institution from 1, without gaps. */
    position: bigint({ mode: "number" }).notNull(),
    /** The record to which the act belongs. */
    stream: text().notNull(),
    /** Counts the acts of the record from 1. */
    version: integer().notNull(),
    /** The procedure, such as `councilMeeting`. */
    kind: text().notNull(),
    /** The event, such as `convened`. */
    type: text().notNull(),
    /** Canonical JSON. */
    payload: text().notNull(),
    office: text().notNull(),
    /** The subject of the token that proved the office. */
    actor: text().notNull(),
    /** The civil day of the act. */
    on: text("on_day").notNull(),
    recordedAt: text("recorded_at").notNull(),
    /** The assessments that allowed it, as canonical JSON with messages. */
    assessments: text().notNull(),
    /** The hash of actor and idempotency key. */
    request: text().notNull(),
    /** The hash of what was asked for: under the same key nothing else can be. */
    body: text().notNull(),
    previous: text().notNull(),
    hash: text().notNull(),
  },
  (of) => [
    primaryKey({ columns: [of.institution, of.position] }),
    uniqueIndex("acts_stream").on(of.institution, of.stream, of.version),
    uniqueIndex("acts_request").on(of.institution, of.request),
    index("acts_kind").on(of.institution, of.kind, of.position),
    index("acts_office").on(of.institution, of.office, of.position),
    check("acts_position", sql`${of.position} > 0`),
    check("acts_version", sql`${of.version} > 0`),
    check("acts_hash", sql`length(${of.hash}) = 64`),
    check("acts_on_day", sql`${of.on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`),
  ],
);

/** What the acts have made of each record: a projection that can be made again. */
export const records = pgTable(
  "records",
  {
    institution: text().notNull(),
    id: text().notNull(),
    kind: text().notNull(),
    version: integer().notNull(),
    /** The phase of the procedure. */
    status: text().notNull(),
    /** What the record is about – kind of Session, award, association, route, chamber – or empty. */
    about: text().notNull(),
    openedOn: text("opened_on").notNull(),
    /** The state of the procedure as canonical JSON. */
    state: text().notNull(),
  },
  (of) => [
    primaryKey({ columns: [of.institution, of.id] }),
    index("records_opened").on(of.institution, of.kind, of.openedOn, of.id),
    index("records_status").on(of.institution, of.kind, of.status, of.openedOn, of.id),
    index("records_about").on(of.institution, of.kind, of.about, of.openedOn, of.id),
    check("records_version", sql`${of.version} > 0`),
  ],
);

export type RegisterRow = typeof registers.$inferSelect;
export type ActRow = typeof acts.$inferSelect;
export type RecordRow = typeof records.$inferSelect;
