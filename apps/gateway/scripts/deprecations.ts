/** What the graph deprecates, and whether its clients are told since when, and what to use instead. */
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";

/** One problem a line, such as `Query.old: …`. A reason says `Since 2026-11-24; use Query.new.` */
export function deprecationProblems(schema: GraphQLSchema): string[] {
  const parts = Object.values(schema.getTypeMap()).flatMap(partsOf);
  const known = new Set(parts.map(({ at }) => at));
  return parts.flatMap(({ at, deprecationReason: reason }) => {
    const problem = typeof reason === "string" ? problemOf(reason, known) : undefined;
    return problem ? [`${at}: ${problem}; its reason is ${JSON.stringify(reason)}`] : [];
  });
}

interface Part {
  /** Its coordinate, such as `Query.session(id:)`. */
  readonly at: string;
  readonly deprecationReason?: string | null | undefined;
}

function problemOf(reason: string, known: ReadonlySet<string>): string | undefined {
  const [, since, instead] = /^Since (\d{4}-\d{2}-\d{2}); use (\S+?)\.( |$)/.exec(reason) ?? [];
  if (since === undefined || instead === undefined) {
    return "expected a reason such as: Since 2026-11-24; use Query.sessions.";
  }
  if (!isDay(since)) return `there is no day ${since}`;
  return known.has(instead) ? undefined : `there is no ${instead} in the graph`;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function partsOf(type: GraphQLNamedType): Part[] {
  const { name } = type;
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...value, at: `${name}.${value.name}` }));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({ ...field, at: `${name}.${field.name}` }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    { ...field, at: `${name}.${field.name}` },
    ...field.args.map((arg) => ({ ...arg, at: `${name}.${field.name}(${arg.name}:)` })),
  ]);
}
