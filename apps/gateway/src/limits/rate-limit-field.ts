/** `rateLimit`: what the caller may still ask. */
import type { Context } from "../context.ts";
import type { SchemaModule } from "../schema/module.ts";

const typeDefs = /* GraphQL */ `
  extend type Query {
    "What you may still ask before you are asked to wait; null where there is no limit."
    rateLimit: RateLimit
  }

  "What a caller may still ask, counted in the cost of queries. Each answer tells its cost in its extensions."
  type RateLimit {
    "What is left, this query paid."
    remaining: Int!
    "What can be left at most, after a pause."
    burst: Int!
    "What is added each second."
    perSecond: Int!
  }
`;

export const rateLimitModule: SchemaModule = {
  typeDefs,
  resolvers: {
    Query: {
      rateLimit(_: unknown, _args: unknown, context: Context) {
        context.notes.isPersonal = true;
        const { purse } = context;
        return purse.perSecond > 0
          ? { remaining: Math.max(0, purse.left), burst: purse.burst, perSecond: purse.perSecond }
          : null;
      },
    },
  },
};
