/** The graph. An area of it is one line here; a rule is none. */
import type { Rulebook } from "@apk-governance/core";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLField, type GraphQLSchema, isRequiredArgument } from "graphql";
import type { Context } from "../context.ts";
import { isWorkedOut } from "../limits/cost.ts";
import { rateLimitModule } from "../limits/rate-limit-field.ts";
import { paid } from "../limits/worked-out.ts";
import { assessmentModule } from "./assessment.ts";
import { enums } from "./enums.ts";
import { institutionEnums } from "./institution/enums.ts";
import { institutionFigures } from "./institution/figures.ts";
import { institutionHistory } from "./institution/history.ts";
import { institutionRecords } from "./institution/records.ts";
import { institutionStructure } from "./institution/structure.ts";
import type { SchemaModule } from "./module.ts";
import { refuseClashes } from "./names.ts";
import { planning } from "./planning.ts";
import { powersModule } from "./powers.ts";
import { actsModule } from "./register/acts.ts";
import { commandsModule } from "./register/commands.ts";
import { recordsModule } from "./register/records.ts";
import { registersModule } from "./register/registers.ts";
import { rulebookModule } from "./rulebook.ts";
import { rulebookDiffModule } from "./rulebook-diff.ts";
import { scalars } from "./scalars.ts";
import { typedRulesModule } from "./typed-rules.ts";

const root = /* GraphQL */ `
  "What can be asked."
  type Query
`;

/** `more` is what not every gateway serves. */
export function buildSchema(rulebook: Rulebook, more: readonly SchemaModule[] = []): GraphQLSchema {
  const modules = [
    scalars,
    enums,
    rulebookModule(rulebook),
    assessmentModule(rulebook),
    typedRulesModule(rulebook),
    rulebookDiffModule(rulebook),
    powersModule(rulebook),
    planning,
    institutionEnums,
    institutionRecords,
    institutionStructure,
    institutionHistory,
    institutionFigures,
    rateLimitModule,
    registersModule(),
    recordsModule(),
    actsModule(),
    commandsModule(),
    ...more,
  ];
  refuseClashes(modules);
  const schema = makeExecutableSchema({
    typeDefs: [root, ...modules.map(({ typeDefs }) => typeDefs)],
    resolvers: modules.map(({ resolvers }) => resolvers),
    inheritResolversFromInterfaces: true,
  });
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (isWorkedOut(field) && !isLookedUp(field)) payByTime(field);
  }
  return schema;
}

/** By its id alone: that takes no time. */
function isLookedUp({ args }: GraphQLField<unknown, Context>): boolean {
  return args.every((arg) => arg.name === "id" || !isRequiredArgument(arg));
}

function payByTime(field: GraphQLField<unknown, Context>): void {
  const { resolve } = field;
  if (!resolve) return;
  field.resolve = (parent, asked, context, info) =>
    paid(context, () => resolve(parent, asked, context, info));
}
