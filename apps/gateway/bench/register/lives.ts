/**
 * Many acts, quickly: the life of one association, recorded under the law, and then the same life of others
 *
 * Each life is four acts of one record, two of them with an assessment of 5.4 kB. The chain is whole, each hash is that of
 * its act; only the law is not asked again.
 */
import { sql } from "drizzle-orm";
import { type ActRow, acts, registers } from "../../src/database/tables.ts";
import { noHash, requestOf, sealed } from "../../src/register/act.ts";
import { uuidV7 } from "../../src/register/ids.ts";
import { recordLife } from "../../src/register/life.ts";
import type { Register } from "../../src/register/register.ts";
import { insertRows } from "../../src/register/rows.ts";

const applied = {
  ...{ level: "republican", applicant: "association" },
  ...{ applicationForm: true, registrationCertificate: true },
};
const life = [
  ["register", "2024-01-09", "state-body", { name: "Dostyk" }],
  ["apply", "2024-01-10", "association", applied],
  ["accredit", "2024-02-15", "accreditation-commission", { commission: "republican-commission" }],
  ["enterInRegister", "2024-02-15", "secretariat", {}],
] as const;
const caller = { subject: "bench", institution: "model", offices: life.map(([, , office]) => office) };

const AT_ONCE = 2_000;

/** Adds acts to the register until it has so many. Its records are to be made by a rebuild. */
export async function fillWithLives(register: Register, institution: string, size: number): Promise<void> {
  const { database } = register;
  const model = await recordLife(register, caller, { kind: "association", steps: life, key: "model" });
  const heads = await database.read((connection) =>
    connection.select().from(registers).where(sql`institution = ${institution}`),
  );
  const end = { position: heads[0]?.position ?? 0, hash: heads[0]?.hash ?? noHash };
  while (end.position < size) {
    const rows: ActRow[] = [];
    while (rows.length < AT_ONCE && end.position < size) rows.push(...another(model, institution, end));
    await database.transact(async (connection) => {
      await insertRows(connection, acts, rows);
      const head = { institution, ...end };
      await connection
        .insert(registers)
        .values(head)
        .onConflictDoUpdate({ target: registers.institution, set: end });
    });
  }
  await database.read((connection) => connection.execute(sql`VACUUM ANALYZE acts`));
}

/** The same life of another record, at the end of the chain. */
function another(
  model: readonly ActRow[],
  institution: string,
  end: { position: number; hash: string },
): ActRow[] {
  const stream = uuidV7();
  return model.map(({ hash: _, ...act }) => {
    const request = requestOf("bench", `${stream}.${act.version}`);
    const place = { institution, stream, request, position: end.position + 1, previous: end.hash };
    const row = sealed({ ...act, ...place });
    end.position = row.position;
    end.hash = row.hash;
    return row;
  });
}
