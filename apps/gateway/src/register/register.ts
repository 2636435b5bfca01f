/** The register: acts recorded under the law, and what they have made of each record. */
import type { ProcedureOptions } from "@apk-governance/core";
import { and, eq, inArray } from "drizzle-orm";
import { type Database, type DatabaseSettings, openDatabase } from "../database/database.ts";
import { type ActRow, acts, type RecordRow, type RegisterRow, records } from "../database/tables.ts";
import { actsAfter } from "./chain.ts";
import type { Caller, Command, Outcome } from "./command.ts";
import { type Feed, makeFeed } from "./feed.ts";
import {
  type ActDocuments,
  type ActHead,
  type ActsAsked,
  actsQuery,
  countActs,
  countRecords,
  countRegisters,
  documentsQuery,
  type HistoriesAsked,
  histories,
  type Page,
  type PageAsked,
  paged,
  type RecordsAsked,
  recordsQuery,
  registerNamed,
  registersQuery,
} from "./pages.ts";
import { makeRecorder } from "./recorder.ts";
import { shared } from "./shared.ts";

export interface Register {
  record(command: Command, caller: Caller | undefined): Promise<Outcome>;
  /** Those of these ids, in no order. */
  recordsOf(institution: string, ids: readonly string[]): Promise<RecordRow[]>;
  /** Those in these places, with their documents, in no order. */
  actsAt(institution: string, positions: readonly number[]): Promise<ActRow[]>;
  /** The registers in which something is recorded, by name. */
  registers(page: PageAsked): Promise<Page<RegisterRow>>;
  /** That of this name, if something is recorded in it. */
  registerNamed(institution: string): Promise<RegisterRow | undefined>;
  records(asked: RecordsAsked, page: PageAsked): Promise<Page<RecordRow>>;
  acts(asked: ActsAsked, page: PageAsked): Promise<Page<ActHead>>;
  /** What acts say and what allowed them, by their positions. */
  documents(institution: string, positions: readonly number[]): Promise<ReadonlyMap<number, ActDocuments>>;
  /** So many acts after that position, with their documents. */
  actsAfter(institution: string, position: number, limit: number): Promise<readonly ActRow[]>;
  /** The same page of the history of each record, by its id. */
  histories(asked: HistoriesAsked, page: PageAsked): Promise<ReadonlyMap<string, Page<ActHead>>>;
  countRegisters(): Promise<number>;
  countRecords(asked: RecordsAsked): Promise<number>;
  countActs(asked: ActsAsked): Promise<number>;
  readonly feed: Feed;
  readonly database: Database;
  /** Under which reading and policy the law is asked. */
  readonly options: ProcedureOptions;
  close(): Promise<void>;
}

export interface RegisterSettings extends DatabaseSettings {
  readonly READING: ProcedureOptions["reading"];
  readonly POLICY: Readonly<Record<string, unknown>>;
  readonly FEED_INTERVAL_MILLISECONDS: number;
}

/** Opens the register on its database. Throws `DatabaseError` where that cannot be used. */
export async function openRegister(settings: RegisterSettings): Promise<Register> {
  const database = await openDatabase(settings);
  const options = { reading: settings.READING, policy: settings.POLICY } as ProcedureOptions;
  const feed = makeFeed(database, settings.FEED_INTERVAL_MILLISECONDS);
  const recorder = makeRecorder(database, options, feed.grown);
  return {
    record: recorder.record,
    recordsOf: (institution, ids) =>
      database.read((connection) => {
        const areThose = and(eq(records.institution, institution), inArray(records.id, [...ids]));
        return connection.select().from(records).where(areThose);
      }),
    actsAt: (institution, positions) =>
      database.read((connection) => {
        const areThose = and(eq(acts.institution, institution), inArray(acts.position, [...positions]));
        return connection.select().from(acts).where(areThose);
      }),
    registers: shared((page) =>
      database.read(async (connection) => paged(await registersQuery(connection, page), page)),
    ),
    records: shared((asked, page) =>
      database.read(async (connection) => paged(await recordsQuery(connection, asked, page), page)),
    ),
    acts: shared((asked, page) =>
      database.read(async (connection) => paged(await actsQuery(connection, asked, page), page)),
    ),
    documents: (institution, positions) =>
      database.read(async (connection) => {
        const found = await documentsQuery(connection, institution, positions);
        return new Map(found.map(({ position, ...documents }) => [position, documents]));
      }),
    actsAfter: shared((institution, position, limit) =>
      database.read((connection) => actsAfter(connection, institution, position, limit)),
    ),
    histories: (asked, page) => database.read((connection) => histories(connection, asked, page)),
    registerNamed: shared((institution) =>
      database.read((connection) => registerNamed(connection, institution)),
    ),
    countRegisters: shared(() => database.read(countRegisters)),
    countRecords: shared((asked) => database.read((connection) => countRecords(connection, asked))),
    countActs: shared((asked) => database.read((connection) => countActs(connection, asked))),
    feed,
    database,
    options,
    async close() {
      feed.close();
      await database.close();
    },
  };
}
