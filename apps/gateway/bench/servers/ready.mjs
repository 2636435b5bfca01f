import { createServer } from "node:http";
import { parse, execute } from "graphql";
import { schema, serving } from "./schema.mjs";
const c = new Map();
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const { query, variables } = JSON.parse(text);
  let q = c.get(query);
  if (!q) c.set(query, (q = JSON.stringify(await execute({schema, document: parse(query), variableValues: variables}))));
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end(q);
});
server.listen(0, "127.0.0.1", () => serving(`http://127.0.0.1:${server.address().port}/graphql`));
