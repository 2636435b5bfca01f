/** Records and acts by the ids of the graph, as `node(id)` finds them, but many at once. */
import { and, eq, inArray } from "drizzle-orm";
import type { ActRow, RecordRow } from "../database/tables.ts";
import { acts, records } from "../database/tables.ts";
import { actId, type NodeName, readNodeId } from "../register/ids.ts";
import { recordKinds } from "../register/kinds.ts";
import type { Register } from "../register/register.ts";
import { shown } from "../schema/register/records.ts";
import { shapes } from "../schema/register/shapes.ts";

export const nodeTypes: readonly string[] = ["Act", ...recordKinds.map((kind) => shapes[kind].type)];

export type NodeFound = { readonly __typename: string };

/** Two queries for each register named, however many ids there are. What is no id, or names nothing, is left out. */
export async function nodesById(
  { database }: Register,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NodeFound>> {
  const names = ids.map(readNodeId).filter((name) => name !== undefined);
  const institutions = [...new Set(names.map(({ institution }) => institution))];
  const found = await Promise.all(
    institutions.map((institution) => {
      const inIt = names.filter((name) => name.institution === institution);
      return database.read(async (connection) => [
        ...(await connection.select().from(records).where(recordsNamed(institution, inIt))).map(recordFound),
        ...(await connection.select().from(acts).where(actsNamed(institution, inIt))).map(actFound),
      ]);
    }),
  );
  return new Map(found.flat());
}

function recordsNamed(institution: string, names: readonly NodeName[]) {
  const ids = names.flatMap((name) => (name.of === "record" ? name.id : []));
  return and(eq(records.institution, institution), inArray(records.id, ids));
}

function actsNamed(institution: string, names: readonly NodeName[]) {
  const positions = names.flatMap((name) => (name.of === "act" ? name.position : []));
  return and(eq(acts.institution, institution), inArray(acts.position, positions));
}

function recordFound(row: RecordRow): [id: string, NodeFound] {
  const record = shown(row);
  return [record.id, record];
}

function actFound(row: ActRow): [id: string, NodeFound] {
  return [actId(row.institution, row.position), { ...row, __typename: "Act" }];
}
