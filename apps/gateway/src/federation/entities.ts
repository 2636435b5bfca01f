/** What partners may refer to by type and id: what the register, the rulebook and the institution's data have. */
import { describe, type Rulebook } from "@apk-governance/core";
import type { Context } from "../context.ts";
import { badUserInput } from "../errors.ts";
import { recordOf, recordTypes, typeOfRecord } from "../schema/institution/records.ts";
import { nodesById, nodeTypes } from "./nodes.ts";

/** Its id is that of the record in which the event stands, so it would find that. */
const foundAsAnother = "ChronicleEntry";

export const entityTypes: readonly string[] = [
  ...nodeTypes,
  ...recordTypes.filter((type) => type !== foundAsAnother),
  "Rule",
  "Source",
];

interface Reference {
  readonly __typename: string;
  readonly id: string;
}

/** The resolver of `_entities`. Throws `BAD_USER_INPUT` for what is no reference; one to nothing is null. */
export function findEntities(rulebook: Rulebook) {
  const rules = rulebook.rules.map(describe);
  const found = ({ __typename: type, id }: Reference): object | null | undefined => {
    if (type === "Rule") return rules.find((rule) => rule.id === id);
    if (type === "Source") return rulebook.source(id);
    const record = recordOf(id);
    return record && typeOfRecord(record) === type ? record : null;
  };
  return async (
    _: unknown,
    asked: { readonly representations: readonly unknown[] },
    { register }: Context,
  ) => {
    const references = readReferences(asked.representations);
    const ids = references.filter(({ __typename }) => nodeTypes.includes(__typename)).map(({ id }) => id);
    const nodes = ids.length > 0 ? await nodesById(register, ids) : undefined;
    return references.map((reference) => {
      const isNode = nodeTypes.includes(reference.__typename);
      const entity = isNode ? nodes?.get(reference.id) : found(reference);
      return typed(reference.__typename, entity);
    });
  };
}

/** Under its own type alone: an id does not make an act of a record. */
function typed(type: string, entity: object | null | undefined): object | null {
  if (!entity || ("__typename" in entity && entity.__typename !== type)) return null;
  return { ...entity, __typename: type };
}

function readReferences(representations: readonly unknown[]): readonly Reference[] {
  const issues = representations.flatMap((given, i) =>
    isReference(given)
      ? []
      : {
          path: `representations[${i}]`,
          code: "wrong_type" as const,
          message: "expected a type that has a key here, as __typename, and an id",
        },
  );
  if (issues.length > 0) throw badUserInput(issues);
  return representations as readonly Reference[];
}

function isReference(given: unknown): given is Reference {
  if (typeof given !== "object" || given === null) return false;
  const { __typename, id } = given as Partial<Reference>;
  return typeof id === "string" && typeof __typename === "string" && entityTypes.includes(__typename);
}
