/** The register: acts recorded under the law, and what they have made of each record. */
import type { ProcedureOptions } from "@apk-governance/core";
import { and, eq } from "drizzle-orm";
import { type Database, type DatabaseSettings, openDatabase } from "../database/database.ts";
import { type ActRow, acts, type RecordRow, type RegisterRow, records } from "../database/tables.ts";
import type { Caller, Command, Outcome } from "./command.ts";
import { type Feed, makeFeed } from "./feed.ts";
import {
  type ActsAsked,
  actsQuery,
  countActs,
  countHistory,
  countRecords,
  countRegisters,
  type HistoryAsked,
  historyQuery,
  type Page,
  type PageAsked,
  paged,
  type RecordsAsked,
  recordsQuery,
  registerNamed,
  registersQuery,
} from "./pages.ts";
import { makeRecorder } from "./recorder.ts";

export interface Register {
  record(command: Command, caller: Caller | undefined): Promise<Outcome>;
  recordOf(institution: string, id: string): Promise<RecordRow | undefined>;
  actAt(institution: string, position: number): Promise<ActRow | undefined>;
  /** The registers in which something is recorded, by name. */
  registers(page: PageAsked): Promise<Page<RegisterRow>>;
  /** That of this name, if something is recorded in it. */
  registerNamed(institution: string): Promise<RegisterRow | undefined>;
  records(asked: RecordsAsked, page: PageAsked): Promise<Page<RecordRow>>;
  acts(asked: ActsAsked, page: PageAsked): Promise<Page<ActRow>>;
  history(asked: HistoryAsked, page: PageAsked): Promise<Page<ActRow>>;
  countRegisters(): Promise<number>;
  countRecords(asked: RecordsAsked): Promise<number>;
  countActs(asked: ActsAsked): Promise<number>;
  countHistory(asked: HistoryAsked): Promise<number>;
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
    recordOf: (institution, id) =>
      database.read(async (connection) => {
        const isIt = and(eq(records.institution, institution), eq(records.id, id));
        return (await connection.select().from(records).where(isIt))[0];
      }),
    actAt: (institution, position) =>
      database.read(async (connection) => {
        const isIt = and(eq(acts.institution, institution), eq(acts.position, position));
        return (await connection.select().from(acts).where(isIt))[0];
      }),
    registers: (page) =>
      database.read(async (connection) => paged(await registersQuery(connection, page), page)),
    records: (asked, page) =>
      database.read(async (connection) => paged(await recordsQuery(connection, asked, page), page)),
    acts: (asked, page) =>
      database.read(async (connection) => paged(await actsQuery(connection, asked, page), page)),
    history: (asked, page) =>
      database.read(async (connection) => paged(await historyQuery(connection, asked, page), page)),
    registerNamed: (institution) => database.read((connection) => registerNamed(connection, institution)),
    countRegisters: () => database.read(countRegisters),
    countRecords: (asked) => database.read((connection) => countRecords(connection, asked)),
    countActs: (asked) => database.read((connection) => countActs(connection, asked)),
    countHistory: (asked) => database.read((connection) => countHistory(connection, asked)),
    feed,
    database,
    options,
    async close() {
      feed.close();
      await database.close();
    },
  };
}
