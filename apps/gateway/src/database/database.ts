/** The database of the register: a server by its address, or the embedded one, which is started when it is down. */
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { type ClientBase, Pool, type PoolClient } from "pg";
import { migrationsFolder } from "../migrations.ts";
import { traced } from "../observed/tracing.ts";
import { embeddedServer } from "./embedded.ts";
import { causeOf, codeOf, DatabaseAwayError, DatabaseError, isAway, isConflict } from "./errors.ts";

export type Connection = NodePgDatabase & { readonly $client: Pool | PoolClient };

export interface DatabaseSettings {
  /** Empty for the embedded server. */
  readonly DATABASE_URL: string;
  readonly DATA_DIR: string;
  readonly DATABASE_CONNECTIONS: number;
  /** How long to wait for a database that is away before a request fails. */
  readonly DATABASE_PATIENCE_SECONDS: number;
}

export interface Database {
  /** Reads. Runs again where the database went away; throws `DatabaseAwayError` when patience is over. */
  read<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /**
   * A transaction, run again on conflicts and where the database went away: even if it was committed unnoticed. So the
   * work must find out by itself what was done.
   */
  transact<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Whether it answers now. */
  answers(): Promise<boolean>;
  /** Connections in use and idle, and requests that wait for one. */
  pool(): { readonly used: number; readonly idle: number; readonly waiting: number };
  close(): Promise<void>;
}

/** A server that takes longer to answer the simplest question does not answer. */
const ANSWER_MILLISECONDS = 2_000;

/** Opens the database and brings its tables up to date. Throws `DatabaseError` where it cannot be used. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const embedded = settings.DATABASE_URL === "" ? await embeddedServer(settings.DATA_DIR) : undefined;
  const application = `apk-governance ${randomUUID()}`;
  const pool = new Pool({
    connectionString: embedded ? await embedded.running() : settings.DATABASE_URL,
    application_name: application,
    max: settings.DATABASE_CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 0,
    onConnect,
  });
  // A connection that breaks fails the query that uses it, or is replaced; nobody else has to hear of it.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const connection = drizzle({ client: pool });
  const revive = oneAtATime(async () => {
    if (embedded && !pool.ending) pool.options.connectionString = await embedded.running();
  });
  const asked = oneAtATime(() =>
    pool.query("SELECT 1").then(
      () => true,
      () => false,
    ),
  );
  const persist = persistently(settings.DATABASE_PATIENCE_SECONDS, revive);
  await persist(() => migrateOnce(connection)).catch(async (error: unknown) => {
    await pool.end();
    throw new DatabaseError(`the database cannot be used: ${causeOf(error)}`, { cause: error });
  });
  return {
    read: (work) => traced("database read", () => persist(() => work(connection))),
    transact: (work) => traced("database transaction", () => persist(() => inTransaction(pool, work))),
    answers: () => Promise.race([asked(), setTimeout(ANSWER_MILLISECONDS, false)]),
    pool: () => ({
      used: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    async close() {
      const isLast = embedded !== undefined && !(await hasOthers(pool, application));
      await pool.end();
      if (isLast) await embedded.stop();
    },
  };
}

/**
 * Every page is a range of an index. On a table without statistics – new, or just imported – PostgreSQL would rather sort
 * all rows for each page, and a small table it would read as a whole even when it has grown. Where a database does not
 * know these settings, it plans as it does.
 */
async function onConnect(client: ClientBase): Promise<void> {
  const byIndex = "SET enable_sort = off; SET enable_bitmapscan = off; SET enable_seqscan = off";
  await client.query(byIndex).catch(() => undefined);
}

const connections = new WeakMap<PoolClient, Connection>();

function connectionOf(client: PoolClient): Connection {
  const connection = connections.get(client) ?? drizzle({ client });
  connections.set(client, connection);
  return connection;
}

/** drizzle's own transaction keeps a connection for ever that broke before its first statement. */
async function inTransaction<T>(pool: Pool, work: (connection: Connection) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(connectionOf(client));
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    // Closed rather than rolled back: whatever state it is in, nobody else is to get it.
    client.release(true);
    throw error;
  }
}

/** Two gateways may start at once on an empty database: the one that comes second finds the work done. */
async function migrateOnce(connection: Connection): Promise<void> {
  try {
    await migrate(connection, { migrationsFolder });
  } catch (error) {
    if (!alreadyThere.includes(codeOf(error) ?? "")) throw error;
    await setTimeout(500);
    await migrate(connection, { migrationsFolder });
  }
}

/** Unique violation in the catalogue, duplicate table, schema or object. */
const alreadyThere = ["23505", "42P07", "42P06", "42710"];

/** Runs work until it succeeds, fails by itself, or patience is over. */
function persistently(patienceSeconds: number, revive: () => Promise<void>) {
  return async function persist<T>(work: () => Promise<T>): Promise<T> {
    const end = performance.now() + patienceSeconds * 1_000;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        await prepareToRetry(error, attempt, end, revive);
      }
    }
  };
}

/** Throws where another attempt is of no use. */
async function prepareToRetry(error: unknown, attempt: number, end: number, revive: () => Promise<void>) {
  const wentAway = isAway(error);
  if (!wentAway && !isConflict(error)) throw error;
  if (performance.now() > end) throw unavailable(error);
  await setTimeout(Math.random() * Math.min(20 * attempt, 500));
  if (wentAway) await revive().catch(() => undefined);
}

/** Those who ask while it is under way get the same answer. */
function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  return () => {
    underWay ??= work().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}

function unavailable(cause: unknown): DatabaseAwayError {
  const message = "the database does not answer; nothing was acknowledged, so send the same request again";
  return new DatabaseAwayError(message, { cause });
}

/** Whether another gateway uses the same server. */
async function hasOthers(pool: Pool, application: string): Promise<boolean> {
  const others = `SELECT 1 FROM pg_stat_activity
    WHERE application_name LIKE 'apk-governance %' AND application_name <> $1 LIMIT 1`;
  const ask = async () => ((await pool.query(others, [application])).rowCount ?? 0) > 0;
  return ask()
    .then((has) => has && setTimeout(LEAVING_MILLISECONDS).then(ask))
    .catch(() => false);
}

/** PostgreSQL names a connection a little longer than it lasts. */
const LEAVING_MILLISECONDS = 300;
