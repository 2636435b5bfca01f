/** The database of the register: a server by its address, or the embedded one, which is started when it is down. */
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { type ClientBase, Pool, type PoolClient, type PoolConfig } from "pg";
import { migrationsFolder } from "../migrations.ts";
import { traced } from "../observed/tracing.ts";
import { embeddedServer } from "./embedded.ts";
import {
  causeOf,
  codeOf,
  DatabaseAwayError,
  DatabaseError,
  isAway,
  isConflict,
  isReadOnly,
  isSilent,
} from "./errors.ts";
import { giveUpSilent } from "./silence.ts";

export type Connection = NodePgDatabase & { readonly $client: Pool | PoolClient };

export interface DatabaseSettings {
  /** Empty for the embedded server. */
  readonly DATABASE_URL: string;
  readonly DATA_DIR: string;
  readonly DATABASE_CONNECTIONS: number;
  /** How long to wait for a database that is away before a request fails. */
  readonly DATABASE_PATIENCE_SECONDS: number;
}

/** Whether it answers now, and whether it takes writing. */
export type DatabaseState = "ready" | "read-only" | "away";

export interface Database {
  /** Reads. Runs again where the database went away; throws `DatabaseAwayError` when patience is over. */
  read<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /**
   * A transaction, run again on conflicts and where the database went away: even if it was committed unnoticed. So the
   * work must find out by itself what was done.
   */
  transact<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  state(): Promise<DatabaseState>;
  /** Connections in use and idle, and requests that wait for one. */
  pool(): { readonly used: number; readonly idle: number; readonly waiting: number };
  close(): Promise<void>;
}

/** A server that takes longer to answer the simplest question does not answer. */
const ANSWER_MILLISECONDS = 2_000;

/** How long one connection may be silent under that question, so that another can be asked in time. */
const SILENCE_MILLISECONDS = 1_000;

/** How long a statement may take, by the server's clock; none in a request takes long. */
const STATEMENT_MILLISECONDS = 4_500;

/** The same by our clock: a connection on which nothing has come back by then is given up. */
const GIVEN_UP_MILLISECONDS = 5_000;

/** How long the statements under way may take to end when the database is closed. */
const CLOSING_MILLISECONDS = 2_000;

/** Opens the database and brings its tables up to date. Throws `DatabaseError` where it cannot be used. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const embedded = settings.DATABASE_URL === "" ? await embeddedServer(settings.DATA_DIR) : undefined;
  const application = `apk-governance ${randomUUID()}`;
  const options: PoolConfig = {
    connectionString: embedded ? await embedded.running() : settings.DATABASE_URL,
    application_name: application,
    max: settings.DATABASE_CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    // Node asks a silent peer ten times, once a second.
    keepAlive: true,
    keepAliveInitialDelayMillis: 5_000,
  };
  const pool = quietPool({
    ...options,
    idleTimeoutMillis: 0,
    onConnect: (client) => prepare(client, `${byIndex}; SET statement_timeout = ${STATEMENT_MILLISECONDS}`),
  });
  giveUpSilent(pool, GIVEN_UP_MILLISECONDS);
  // Migrations, imports and rebuilding may take their time.
  const slow = quietPool({
    ...options,
    idleTimeoutMillis: 1_000,
    onConnect: (client) => prepare(client, byIndex),
  });
  const connection = drizzle({ client: pool });
  const revive = oneAtATime(async () => {
    if (!embedded || pool.ending) return;
    const address = await embedded.running();
    for (const { options } of [pool, slow]) options.connectionString = address;
  });
  const recover = async (error: unknown) => {
    if (isSilent(error)) await closeIdle(pool);
    await revive();
  };
  const asked = oneAtATime(() => stateOf(pool));
  const persist = persistently(settings.DATABASE_PATIENCE_SECONDS, recover);
  await persist(() => migrateOnce(drizzle({ client: slow }))).catch(async (error: unknown) => {
    await Promise.all([pool.end(), slow.end()]);
    throw new DatabaseError(`the database cannot be used: ${causeOf(error)}`, { cause: error });
  });
  return {
    read: (work) => traced("database read", () => persist(() => work(connection))),
    transact: (work) => traced("database transaction", () => persist(() => inTransaction(slow, work))),
    state: () => Promise.race([asked(), setTimeout(ANSWER_MILLISECONDS, "away" as const)]),
    pool: () => ({
      used: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    async close() {
      const isLast = embedded !== undefined && !(await hasOthers(pool, application));
      const late = setTimeout(CLOSING_MILLISECONDS, undefined, { ref: false });
      await Promise.race([Promise.all([pool.end(), slow.end()]), late]);
      if (isLast) await embedded.stop();
    },
  };
}

/** A connection that breaks fails the query that uses it, or is replaced; nobody else has to hear of it. */
function quietPool(options: PoolConfig): Pool {
  const pool = new Pool(options);
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/**
 * Every page is a range of an index. On a table without statistics – new, or just imported – PostgreSQL would rather sort
 * all rows for each page, and a small table it would read as a whole even when it has grown. Where a database does not
 * know these settings, it plans as it does.
 */
const byIndex = "SET enable_sort = off; SET enable_bitmapscan = off; SET enable_seqscan = off";

async function prepare(client: ClientBase, settings: string): Promise<void> {
  const asked = { text: settings, query_timeout: GIVEN_UP_MILLISECONDS };
  await client.query(asked).catch((error: unknown) => {
    if (isAway(error)) throw error;
  });
}

/** Asks again on a new connection where an old one is silent, as after a cut of the network, or knows an old state. */
async function stateOf(pool: Pool): Promise<DatabaseState> {
  const first = await stateOn(pool);
  if (first === "ready" || pool.ending) return first;
  await closeIdle(pool);
  return await stateOn(pool);
}

async function stateOn(pool: Pool): Promise<DatabaseState> {
  const client = await pool.connect().catch(() => undefined);
  const asked = { text: "SHOW transaction_read_only", query_timeout: SILENCE_MILLISECONDS };
  const state = await client?.query<{ transaction_read_only: string }>(asked).then(
    ({ rows }): DatabaseState => (rows[0]?.transaction_read_only === "on" ? "read-only" : "ready"),
    () => undefined,
  );
  client?.release(state !== "ready");
  return state ?? "away";
}

/** Whoever comes next gets a new connection. */
async function closeIdle(pool: Pool): Promise<void> {
  const idle = Array.from({ length: pool.idleCount }, () => pool.connect());
  const closing = idle.map((client) => client.then((it) => it.release(true)));
  await Promise.allSettled(closing);
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

type Recover = (error: unknown) => Promise<void>;

/** Runs work until it succeeds, fails by itself, or patience is over. */
function persistently(patienceSeconds: number, recover: Recover) {
  return async function persist<T>(work: () => Promise<T>): Promise<T> {
    const end = performance.now() + patienceSeconds * 1_000;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        await prepareToRetry(error, attempt, end, recover);
      }
    }
  };
}

/** Throws where another attempt is of no use. */
async function prepareToRetry(error: unknown, attempt: number, end: number, recover: Recover) {
  const wentAway = isAway(error);
  if (!wentAway && !isConflict(error)) throw error;
  if (performance.now() > end) throw unavailable(error);
  await setTimeout(Math.random() * Math.min(20 * attempt, 500));
  if (wentAway) await recover(error).catch(() => undefined);
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
  const what = isReadOnly(cause) ? "the register cannot be written now" : "the database does not answer";
  const message = `${what}; nothing was acknowledged, so send the same request again`;
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
