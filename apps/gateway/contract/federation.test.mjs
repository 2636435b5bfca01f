// The built gateway as a subgraph, composed with a partner's, and asked through Apollo's router in JavaScript.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { composeServices } from "@apollo/composition";
import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { parse } from "graphql";
import { startedGateway } from "../../../scripts/started-gateway.mjs";
import { partnerSchema, partnerSdl } from "./partner.mjs";

let gateway, router, ours;
let composed;

before(async () => {
  gateway = await startedGateway({ FEDERATION: "true" });
  const { _service, associations, sessions } = await ask(
    gateway.address,
    `{
    _service { sdl }
    associations(institution: "sample", first: 1) { nodes { id name status history(first: 1) { nodes { hash } } } }
    sessions(institution: "sample", first: 1) { nodes { id status openedOn } }
  }`,
  );
  ours = { association: associations.nodes[0], session: sessions.nodes[0] };
  composed = composeServices([
    { name: "assembly", url: `${gateway.address}/graphql`, typeDefs: parse(_service.sdl) },
    { name: "partner", url: "http://partner.invalid", typeDefs: parse(partnerSdl) },
  ]);
  if (composed.errors) return;
  const partner = new LocalGraphQLDataSource(
    partnerSchema({ association: ours.association.id, session: ours.session.id }),
  );
  router = new ApolloServer({
    gateway: new ApolloGateway({
      supergraphSdl: composed.supergraphSdl,
      buildService: ({ name, url }) => (name === "partner" ? partner : new RemoteGraphQLDataSource({ url })),
    }),
  });
  await router.start();
});

after(async () => {
  await router?.stop();
  await gateway?.stop();
});

async function ask(address, query) {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined);
  return data;
}

async function askRouter(query) {
  const { body } = await router.executeOperation({ query });
  assert.equal(body.singleResult.errors, undefined);
  return JSON.parse(JSON.stringify(body.singleResult.data));
}

test("the two graphs compose, without an error or a hint of theirs", () => {
  assert.equal(composed.errors, undefined);
  assert.deepEqual(
    composed.hints.map(({ message }) => message),
    [],
  );
});

test("what the partner refers to is resolved from the register and the rulebook", async () => {
  const { branches, reports } = await askRouter(`{
    branches { town association { id name status history(first: 1) { nodes { hash } } } }
    reports { headline session { status openedOn } decidedUnder { question } }
  }`);
  const { association, session } = ours;
  assert.deepEqual(branches, [
    { town: "Kostanay", association },
    { town: "Aktau", association },
  ]);
  assert.match(association.history.nodes[0].hash, /^[0-9a-f]{64}$/);
  const { id: _, ...inWords } = session;
  const decidedUnder = { question: "Does this decision of the Session stand?" };
  assert.deepEqual(reports, [{ headline: "Our delegates spoke", session: inWords, decidedUnder }]);
});

test("what the partner adds to our records is found from them, and both from a field of ours", async () => {
  const data = await askRouter(`{
    associations(institution: "sample", first: 1) { nodes { name branches { town } } pageInfo { hasNextPage } }
    sessions(institution: "sample", first: 1) { nodes { status reports { headline decidedUnder { id conditions { id } } } } }
    assessCouncilDecision(facts: { members: 75, votesFor: 10 }, on: "2023-06-01") { ... on Assessment { verdict } }
  }`);
  const { association, session } = ours;
  assert.deepEqual(data.associations.nodes, [
    { name: association.name, branches: [{ town: "Kostanay" }, { town: "Aktau" }] },
  ]);
  const [{ status, reports }] = data.sessions.nodes;
  assert.equal(status, session.status);
  assert.equal(reports[0].headline, "Our delegates spoke");
  assert.ok(reports[0].decidedUnder.conditions.length > 1);
  assert.deepEqual(data.assessCouncilDecision, { verdict: "VIOLATED" });
});
