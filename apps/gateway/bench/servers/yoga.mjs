/** graphql-yoga as its manual starts it. */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { requestContext, schema } from "./schema.mjs";
import { serving } from "./serving.mjs";

const { createYoga } = createRequire(new URL("../peers/package.json", import.meta.url))("graphql-yoga");

const server = createServer(createYoga({ schema, logging: false, context: requestContext }));
server.listen(0, "127.0.0.1", () => serving(`http://127.0.0.1:${server.address().port}/graphql`));
