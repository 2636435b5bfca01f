/** Asks whether a decision of the Council is adopted, and which associations the sample register has. */
import { ask } from "./ask.ts";
import type { AssociationsQuery } from "./gql/graphql.ts";
import { graphql } from "./gql/index.ts";

const councilVote = graphql(`
  query CouncilVote($facts: CouncilDecisionFacts!, $on: Date!, $language: Language!) {
    assessCouncilDecision(facts: $facts, on: $on) {
      __typename
      ... on Assessment {
        verdict
        findings { verdict message(language: $language) citations { article } }
        remedies { message(language: $language) }
      }
      ... on InvalidFacts { issues { path message } }
    }
  }
`);

const associations = graphql(`
  query Associations($first: Int!, $after: String) {
    associations(institution: "sample", first: $first, after: $after) {
      nodes { name status }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const vote = { members: 75, present: 52, votesFor: 34, minuted: true, matter: "OTHER" } as const;
const { assessCouncilDecision: answer } = await ask(councilVote, {
  facts: vote,
  on: "2023-06-01",
  language: "EN",
});
// What the graph may answer is a union: TypeScript asks that the other members be dealt with first.
if (answer.__typename !== "Assessment") throw new Error(JSON.stringify(answer));
console.log(`34 of 52 vote for: ${answer.verdict}`);
for (const { verdict, message, citations } of answer.findings) {
  console.log(`  ${verdict}: ${message} (${citations.map(({ article }) => article).join(", ")})`);
}
for (const { message } of answer.remedies) console.log(`  ${message}`);

console.log("Associations in the sample register:");
let after: string | null = null;
let more = true;
while (more) {
  const page: AssociationsQuery = await ask(associations, { first: 2, after });
  for (const { name, status } of page.associations.nodes) console.log(`  ${name}: ${status}`);
  after = page.associations.pageInfo.endCursor;
  more = page.associations.pageInfo.hasNextPage;
}
