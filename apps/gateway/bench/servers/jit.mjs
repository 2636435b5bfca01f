/** graphql-jit on node:http */
import { createServer } from "node:http";
import { parse } from "graphql";
import { compileQuery } from "graphql-jit";
import { schema, serving } from "./schema.mjs";
const c = new Map();
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
  let q = c.get(query);
  if (!q) c.set(query, (q = compileQuery(schema, parse(query), undefined, { disablingCapturingStackErrors: true })));
  const answer = await q.query(undefined, {}, variables);
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end(JSON.stringify(answer));
});
server.listen(0, "127.0.0.1", () => serving(`http://127.0.0.1:${server.address().port}/graphql`));
