/** Apollo Server as its manual starts it. */
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { requestContext, schema } from "./schema.mjs";
import { serving } from "./serving.mjs";

const server = new ApolloServer({ schema, nodeEnv: "production" });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: "127.0.0.1" },
  context: async () => requestContext(),
});
serving(url);
