import { createServer } from "node:http";
import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import { compileQuery } from "graphql-jit";
import { schema, serving } from "./schema.mjs";
const c = new WeakMap();
const http = { headers: new HeaderMap() };
const apollo = new ApolloServer({ schema, nodeEnv: "production", plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), {
  requestDidStart: async () => ({ async responseForOperation({ document, request }) {
    let q = c.get(document);
    if (!q) c.set(document, (q = compileQuery(schema, document, undefined, { disablingCapturingStackErrors: true })));
    const made = q.query(undefined, {}, request.variables);
    const singleResult = "then" in made ? await made : made;
    return { http, body: { kind: "single", singleResult } };
  } }) }] , stringifyResult: (r) => JSON.stringify(r)});
await apollo.start();
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = JSON.parse(Buffer.concat(chunks).toString());
  const headers = new HeaderMap();
  for (const n in request.headers) headers.set(n, request.headers[n]);
  const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: "POST", headers, search: "", body }, context: async () => ({}) });
  for (const [n, v] of answer.headers) response.setHeader(n, v);
  response.end(answer.body.string);
});
server.listen(0, "127.0.0.1", () => serving(`http://127.0.0.1:${server.address().port}/graphql`));
