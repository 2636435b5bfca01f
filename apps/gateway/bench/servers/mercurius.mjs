/** mercurius as its manual starts it; with JIT if the argument says so. */
import { createRequire } from "node:module";
import { requestContext, schema } from "./schema.mjs";
import { serving } from "./serving.mjs";

const require = createRequire(new URL("../peers/package.json", import.meta.url));
const fastify = require("fastify");
const mercurius = require("mercurius");

const app = fastify({ bodyLimit: 10_000_000 });
app.register(mercurius, {
  schema,
  jit: process.argv[2] === "jit" ? 1 : 0,
  context: requestContext,
});
await app.listen({ port: 0, host: "127.0.0.1" });
serving(`http://127.0.0.1:${app.server.address().port}/graphql`);
