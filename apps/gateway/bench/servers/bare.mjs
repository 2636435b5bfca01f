/** graphql-js on node:http and nothing else; what was parsed and validated is kept. */
import { createServer } from "node:http";
import { execute, parse, validate } from "graphql";
import { requestContext, schema } from "./schema.mjs";
import { serving } from "./serving.mjs";

const documents = new Map();

function documentOf(query) {
  const known = documents.get(query);
  if (known) return known;
  const document = parse(query);
  if (validate(schema, document).length > 0) throw new Error("The query is not valid.");
  documents.set(query, document);
  return document;
}

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
  const answer = await execute({
    schema,
    document: documentOf(query),
    variableValues: variables,
    contextValue: requestContext(),
  });
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end(JSON.stringify(answer));
});

server.listen(0, "127.0.0.1", () => serving(`http://127.0.0.1:${server.address().port}/graphql`));
