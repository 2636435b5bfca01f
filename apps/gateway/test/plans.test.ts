import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { acts, records, registers } from "../src/database/tables.ts";
import {
  actsQuery,
  documentsQuery,
  historiesQuery,
  type PageAsked,
  recordsQuery,
} from "../src/register/pages.ts";
import { sharedRegister } from "./serve.ts";

const institution = "t-plans";
const ROWS = 60_000;
const { database } = await sharedRegister();

beforeAll(async () => {
  await database.transact(async (connection) => {
    for (const table of [acts, records, registers]) {
      await connection.delete(table).where(sql`institution = ${institution}`);
    }
    await connection.execute(sql`INSERT INTO acts
      SELECT ${institution}, i, 'record ' || i, 1, CASE WHEN i % 9 = 0 THEN 'session' ELSE 'association' END,
        'registered', '{}', CASE WHEN i % 7 = 0 THEN 'council' ELSE 'state-body' END, 'somebody', '2024-01-10',
        '2024-01-10T00:00:00.000Z', '[]', 'request ' || i, 'body', repeat('0', 64), repeat('0', 64)
      FROM generate_series(1, ${ROWS}::int) i`);
    await connection.execute(sql`INSERT INTO records
      SELECT ${institution}, 'record ' || lpad(i::text, 9, '0'), 'association', 1,
        CASE WHEN i % 9 = 0 THEN 'accredited' ELSE 'registered' END,
        CASE WHEN i % 7 = 0 THEN 'regional' ELSE 'republican' END,
        (DATE '1996-01-01' + i / 10)::text, '{}'
      FROM generate_series(1, ${ROWS}::int) i`);
  });
  await database.read((connection) => connection.execute(sql`ANALYZE acts, records`));
}, 60_000);

interface Plan {
  readonly "Node Type": string;
  readonly "Actual Rows": number;
  readonly "Shared Hit Blocks": number;
  readonly "Shared Read Blocks": number;
  readonly Plans?: readonly Plan[];
}

async function planOf(
  query: ReturnType<typeof recordsQuery | typeof actsQuery | typeof historiesQuery>,
): Promise<Plan> {
  const explain = sql`EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${query.getSQL()}`;
  const { rows } = await database.read((connection) => connection.execute(explain));
  return (rows[0] as Explained)["QUERY PLAN"][0]?.Plan as Plan;
}

type Explained = Readonly<Record<"QUERY PLAN", readonly { readonly Plan: Plan }[]>>;

const nodesOf = (plan: Plan): string[] => [plan["Node Type"], ...(plan.Plans ?? []).flatMap(nodesOf)];
/** Of an index as much as the page needs; for each record asked for, where there are several. */
function expectIndex(plan: Plan): void {
  const nodes = nodesOf(plan).join(" > ");
  expect(nodes).toMatch(/^(Nested Loop > Function Scan > )?(Limit > )?Index (Only )?Scan$/);
}

/**
 * One for each row, wherever among the rows of other tests it was put, and as many of the index. All rows before the page
 * are in more than a thousand.
 */
const MOST_BLOCKS = 2 * 21;

const blocksOf = (plan: Plan) => plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];

const byAct = (position: number) => [position];
const byRecord = (i: number) => [
  new Date(Date.UTC(1996, 0, 1) + Math.floor(i / 10) * 86_400_000).toISOString().slice(0, 10),
  `record ${String(i).padStart(9, "0")}`,
];

const depths: readonly (readonly [string, number])[] = [
  ["at the beginning", 1],
  ["in the middle", ROWS / 2],
  ["near the end", ROWS - 3_000],
];

type Ask = (page: PageAsked) => Promise<Plan>;

const queries: readonly (readonly [string, Ask, (i: number) => (string | number)[]])[] = [
  ["acts", (page) => database.read((c) => planOf(actsQuery(c, { institution }, page))), byAct],
  [
    "acts of a kind",
    (page) => database.read((c) => planOf(actsQuery(c, { institution, kind: "session" }, page))),
    byAct,
  ],
  [
    "acts of an office",
    (page) => database.read((c) => planOf(actsQuery(c, { institution, office: "council" }, page))),
    byAct,
  ],
  [
    "history",
    (page) =>
      database.read((c) =>
        planOf(historiesQuery(c, { institution, streams: ["record 7", "record 8"] }, page)),
      ),
    () => [0],
  ],
  [
    "records",
    (page) => database.read((c) => planOf(recordsQuery(c, { institution, kind: "association" }, page))),
    byRecord,
  ],
  [
    "records of a status",
    (page) =>
      database.read((c) =>
        planOf(recordsQuery(c, { institution, kind: "association", status: "accredited" }, page)),
      ),
    byRecord,
  ],
  [
    "records about something",
    (page) =>
      database.read((c) =>
        planOf(recordsQuery(c, { institution, kind: "association", about: "regional" }, page)),
      ),
    byRecord,
  ],
  [
    "records of a period",
    (page) =>
      database.read((c) =>
        planOf(recordsQuery(c, { institution, kind: "association", from: "1996-01-01" }, page)),
      ),
    byRecord,
  ],
];

describe.each(queries)("a page of %s", (_, ask, place) => {
  it("is read from an index, and costs the same at any depth, forward and backward", async () => {
    for (const [, i] of depths) {
      for (const page of [
        { limit: 20, after: place(i), backward: false },
        { limit: 20, before: place(i + 2_000), backward: true },
      ]) {
        const plan = await ask(page);
        expectIndex(plan);
        expect(blocksOf(plan)).toBeLessThanOrEqual(MOST_BLOCKS);
      }
    }
  });
});

describe("before the database has statistics", () => {
  it("a page is read from an index all the same", async () => {
    const plans = await database.transact(async (connection) => {
      // Nobody sees the tables but this transaction, so nobody gathers statistics of them.
      await connection.execute(sql`CREATE SCHEMA t_plans`);
      await connection.execute(sql`SET LOCAL search_path = t_plans`);
      await connection.execute(sql`CREATE TABLE acts (LIKE public.acts INCLUDING ALL)`);
      await connection.execute(sql`CREATE TABLE records (LIKE public.records INCLUDING ALL)`);
      for (const table of ["acts", "records"]) {
        const from = sql`public.${sql.identifier(table)} WHERE institution = ${institution} LIMIT 5000`;
        await connection.execute(sql`INSERT INTO ${sql.identifier(table)} SELECT * FROM ${from}`);
      }
      const first = { limit: 20, backward: false };
      const asked = [
        actsQuery(connection, { institution }, first),
        actsQuery(connection, { institution, office: "council" }, first),
        historiesQuery(connection, { institution, streams: ["record 7", "record 8"] }, first),
        documentsQuery(connection, institution, [7, 8]),
        recordsQuery(connection, { institution, kind: "association" }, first),
      ];
      const found: Plan[] = [];
      for (const query of asked) {
        const { rows } = await connection.execute(sql`EXPLAIN (FORMAT JSON) ${query.getSQL()}`);
        found.push((rows[0] as Explained)["QUERY PLAN"][0]?.Plan as Plan);
      }
      await connection.execute(sql`DROP SCHEMA t_plans CASCADE`);
      return found;
    });
    for (const plan of plans) expectIndex(plan);
  });
});
