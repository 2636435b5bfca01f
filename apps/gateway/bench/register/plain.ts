/**
 * Plain inserts of the rows that acts have left: what recording would cost without the law, the chain and GraphQL
 *
 * Of the same acts and records, byte for byte but for what must be unique, into tables with the same columns, checks and
 * indexes. Each act goes with its record in one statement and one commit, prepared once; each client has a connection.
 */
import { Pool } from "pg";
import { perSecond } from "./timing.ts";

type Row = Readonly<Record<string, unknown>>;

export interface Plain {
  /** Inserts in a second, by so many clients at once. */
  insert(clients: number, seconds: number): Promise<number>;
}

/** Of the newest acts, which each began a record. */
export async function plainInserts(url: string): Promise<Plain> {
  const rows = await withPool(url, 1, newest);
  let next = 0;
  return {
    insert: (clients, seconds) =>
      withPool(url, clients, (pool) =>
        perSecond(clients, seconds, async () => {
          next += 1;
          const [act, record] = rows[next % rows.length] as (typeof rows)[number];
          await pool.query(insertOf(act, record, next));
        }),
      ),
  };
}

/** The rows, and new tables for them. */
async function newest(pool: Pool): Promise<readonly (readonly [act: Row, record: Row])[]> {
  for (const table of ["acts", "records"]) {
    await pool.query(`DROP TABLE IF EXISTS plain_${table}`);
    await pool.query(`CREATE TABLE plain_${table} (LIKE ${table} INCLUDING ALL)`);
  }
  const ofActs = "SELECT * FROM acts WHERE institution = 'apk' ORDER BY position DESC LIMIT 600";
  const { rows: acts } = await pool.query<Row>(ofActs);
  const streams = acts.map(({ stream }) => stream);
  const ofRecords = "SELECT * FROM records WHERE institution = 'apk' AND id = ANY($1)";
  const { rows: records } = await pool.query<Row>(ofRecords, [streams]);
  const recordOf = new Map(records.map((record) => [record.id, record]));
  return acts.map((act) => [act, recordOf.get(act.stream) as Row] as const);
}

async function withPool<T>(url: string, max: number, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = new Pool({ connectionString: url, max });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

/** The rows as new ones, as long as they were. */
function insertOf(act: Row, record: Row, number: number) {
  const id = `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
  const newAct = { ...act, position: number, stream: id, request: String(number).padStart(64, "0") };
  const newRecord = { ...record, id };
  return {
    name: "plain",
    text: `WITH act AS (INSERT INTO plain_acts (${columns(newAct)}) VALUES (${parameters(newAct, 0)}))
      INSERT INTO plain_records (${columns(newRecord)})
      VALUES (${parameters(newRecord, Object.keys(newAct).length)})`,
    values: [...Object.values(newAct), ...Object.values(newRecord)],
  };
}

function columns(row: Row): string {
  return Object.keys(row).join(", ");
}

function parameters(row: Row, after: number): string {
  return Object.keys(row)
    .map((_, i) => `$${after + i + 1}`)
    .join(", ");
}
