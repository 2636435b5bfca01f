/** Records and acts by the ids of the graph, as `node(id)` finds them, but many at once. */
import type { Context } from "../context.ts";
import { actId, type NodeName, readNodeId } from "../register/ids.ts";
import { recordKinds } from "../register/kinds.ts";
import type { RegisterRead } from "../register/together.ts";
import { shown } from "../schema/register/records.ts";
import { shapes } from "../schema/register/shapes.ts";

export const nodeTypes: readonly string[] = ["Act", ...recordKinds.map((kind) => shapes[kind].type)];

export type NodeFound = { readonly __typename: string };

type Found = readonly [id: string, NodeFound];

/** One register after the other, each hundred by two statements. What is no id, or names nothing, is left out. */
export async function nodesById(
  registerNow: Context["register"],
  ids: readonly string[],
): Promise<ReadonlyMap<string, NodeFound>> {
  const names = ids.map(readNodeId).filter((name) => name !== undefined);
  const found: Found[] = [];
  for (const institution of new Set(names.map((name) => name.institution))) {
    // None for an answer that was given up meanwhile.
    const register = registerNow();
    const inIt = names.filter((name) => name.institution === institution);
    found.push(
      ...(await Promise.all(inIt.map((name) => nodeOf(register, name)))).filter((of) => of !== undefined),
    );
  }
  return new Map(found);
}

async function nodeOf(register: RegisterRead, name: NodeName): Promise<Found | undefined> {
  const { institution } = name;
  if (name.of === "act") {
    const act = await register.actAt(institution, name.position);
    return act && [actId(institution, act.position), { ...act, __typename: "Act" }];
  }
  if (name.of === "register") return undefined;
  const row = await register.recordOf(institution, name.id);
  const record = row && shown(row);
  return record && [record.id, record];
}
