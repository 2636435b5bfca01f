/**
 * Whether graphql-jit 0.8.9 may compile a document
 *
 * It writes literal values into the code that it makes. A string with one of its own marks in it would run as code, and
 * some other literals would change what is asked. So the literals that may be compiled are listed here; a document with
 * any other is executed by graphql-js, as is one with a fragment that may be skipped, which it merges wrongly.
 */
import { BREAK, type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from "graphql";

/** Neither a quotation mark nor an underscore, as in the marks. */
const harmlessText = /^[\p{L}\p{N} .,:;()/–-]*$/u;

export function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let compilable = true;
  const onlyIf = (allowed: boolean) => {
    compilable &&= allowed;
    return compilable ? undefined : BREAK;
  };
  const number = ({ value }: { readonly value: string }) => onlyIf(!Object.is(Number(value), -0));
  const fragment = ({ directives = [] }: { readonly directives?: readonly unknown[] }) =>
    onlyIf(directives.length === 0);
  visit(
    document,
    visitWithTypeInfo(types, {
      /** Such as `__proto__`. */
      Name: ({ value }) => onlyIf(value === "__typename" || !value.includes("__")),
      StringValue: ({ value }) => onlyIf(harmlessText.test(value)),
      IntValue: number,
      FloatValue: number,
      FragmentSpread: fragment,
      InlineFragment: fragment,
      /** Within a literal of JSON no type is known, and the variable would be left out. */
      Variable: (_node, _key, parent) => onlyIf(isDefinition(parent) || types.getInputType() != null),
    }),
  );
  return compilable;
}

function isDefinition(parent: unknown): boolean {
  return (
    typeof parent === "object" && parent !== null && "kind" in parent && parent.kind === "VariableDefinition"
  );
}
