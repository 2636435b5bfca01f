/** Names of the graph that two areas would take. */
import { type DefinitionNode, isTypeDefinitionNode, Kind, parse } from "graphql";
import type { SchemaModule } from "./module.ts";

/** Throws if a type or a field of the root is defined twice. Each list of codes of the rulebook is an enum of its name. */
export function refuseClashes(modules: readonly SchemaModule[]): void {
  const taken = new Map<string, string>();
  for (const { name, what } of modules.flatMap(({ typeDefs }) =>
    parse(typeDefs).definitions.flatMap(namesIn),
  )) {
    const other = taken.get(name);
    if (other) {
      throw new Error(
        `the graph has ${name} twice: ${other} and ${what}; a list of codes and a rule of the rulebook keep their names, so call the other one something else`,
      );
    }
    taken.set(name, what);
  }
}

interface Taken {
  readonly name: string;
  readonly what: string;
}

const kinds: Readonly<Partial<Record<Kind, string>>> = {
  [Kind.ENUM_TYPE_DEFINITION]: "an enum",
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: "an input",
  [Kind.INTERFACE_TYPE_DEFINITION]: "an interface",
  [Kind.OBJECT_TYPE_DEFINITION]: "an object type",
  [Kind.SCALAR_TYPE_DEFINITION]: "a scalar",
  [Kind.UNION_TYPE_DEFINITION]: "a union",
};

function namesIn(definition: DefinitionNode): readonly Taken[] {
  if (isTypeDefinitionNode(definition)) {
    return [{ name: definition.name.value, what: kinds[definition.kind] ?? definition.kind }];
  }
  if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
  const type = definition.name.value;
  return (definition.fields ?? []).map(({ name }) => ({ name: `${type}.${name.value}`, what: "a field" }));
}
