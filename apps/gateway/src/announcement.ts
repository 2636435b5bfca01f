/** What the gateway says when it has started. */
import type { Rulebook } from "@apk-governance/core";
import { councilDecision } from "./graphiql/examples.ts";

export function announcement(address: string, { rules, version }: Rulebook): string {
  return [
    `GraphQL    ${address}/graphql (in a browser: GraphiQL, with queries to try)`,
    `Health     ${address}/health/live and ${address}/health/ready`,
    `Rulebook   ${rules.length} rules, version ${version.slice(0, 12)}`,
    "",
    "Ask whether a decision of the Council is adopted, 34 of 52 voting for:",
    "",
    `curl -sG ${address}/graphql --data-urlencode 'query=${councilDecision}'`,
  ].join("\n");
}
