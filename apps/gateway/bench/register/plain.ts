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

/** Of the last acts of that type, which each began a record. */
export async function plainInserts(url: string, type: string): Promise<Plain> {
  const pool = new Pool({ connectionString: url, max: 1 });
  for (const table of ["acts", "records"]) {
    await pool.query(`DROP TABLE IF EXISTS plain_${table}`);
    await pool.query(`CREATE TABLE plain_${table} (LIKE ${table} INCLUDING ALL)`);
  }
  const newest =
    "SELECT * FROM acts WHERE institution = 'apk' AND type = $1 ORDER BY position DESC LIMIT 500";
  const { rows: acts } = await pool.query<Row>(newest, [type]);
  const streams = acts.map(({ stream }) => stream);
  const { rows: records } = await pool.query<Row>("SELECT * FROM records WHERE id = ANY($1)", [streams]);
  await pool.end();
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const rows = acts.map((act) => [act, recordOf.get(act.stream) as Row] as const);
  let next = 0;
  return {
    async insert(clients, seconds) {
      const clientsPool = new Pool({ connectionString: url, max: clients });
      const inserted = await perSecond(clients, seconds, async () => {
        next += 1;
        const [act, record] = rows[next % rows.length] as (typeof rows)[number];
        await clientsPool.query(insertOf(act, record, next));
      });
      await clientsPool.end();
      return inserted;
    },
  };
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
