/** graphql-yoga as its manual starts it. */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { schema, serving } from "./schema.mjs";

const { createYoga } = createRequire(new URL("../peers/package.json", import.meta.url))("graphql-yoga");

const server = createServer(createYoga({ schema, logging: false }));
server.listen(0, "127.0.0.1", () => serving(`http://127.0.0.1:${server.address().port}/graphql`));
