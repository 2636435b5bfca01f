/** Pages of acts, and acts that are only to be paged through: they have no chain. */
import { Pool } from "pg";
import { feedCursor, writeCursor } from "../../src/register/cursor.ts";
import type { Running } from "./running.ts";

export async function fill(url: string, rows: number): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1 });
  await pool.query(
    `INSERT INTO acts SELECT 'bench', i, 'record ' || i, 1, 'association', 'registered', '{"name":"Dostyk"}',
      'state-body', 'somebody', '2024-01-10', '2024-01-10T00:00:00.000Z', '[]', 'request ' || i, 'body',
      repeat('0', 64), repeat('0', 64) FROM generate_series(1, $1::int) i`,
    [rows],
  );
  await pool.query("VACUUM ANALYZE acts");
  await pool.end();
}

/** Asks for the twenty acts after that one. */
export async function page({ ask }: Running, institution: string, depth: number): Promise<void> {
  const query = `query ($institution: ID!, $after: String) {
    acts(institution: $institution, first: 20, after: $after) {
      nodes { position hash on office type } pageInfo { endCursor hasNextPage } } }`;
  const after = depth === 0 ? null : writeCursor(feedCursor(institution), [depth]);
  const answer = await ask({ query, variables: { institution, after } });
  if (!answer.includes(`"position":${depth + 1},`)) throw new Error(answer);
}
