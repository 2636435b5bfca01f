/** What the gateway says when it has started. */
import type { Rulebook } from "@apk-governance/core";
import { councilDecision } from "./graphiql/examples.ts";

export interface Started {
  readonly address: string;
  /** Where the register is kept. */
  readonly place: string;
  readonly milliseconds: number;
  /** Whether the database was empty, so that the sample was written. */
  readonly isFirstStart: boolean;
}

export function announcement(
  { address, place, milliseconds, isFirstStart }: Started,
  { rules, version }: Rulebook,
): string {
  return [
    `Started    in ${(milliseconds / 1_000).toFixed(1)} s, the database included`,
    `Explorer   ${address} – the institution, its rules and its register to look at`,
    `GraphQL    ${address}/graphql (in a browser: GraphiQL, with queries to try)`,
    `Register   ${address}/register/acts is its feed; its acts are on ${place}`,
    ...(isFirstStart
      ? ["Sample     an invented year was written into the register sample, as a first start does"]
      : []),
    `Health     ${address}/health/live and ${address}/health/ready`,
    `Rulebook   ${rules.length} rules, version ${version.slice(0, 12)}`,
    "",
    "Ask whether a decision of the Council is adopted, 34 of 52 voting for:",
    "",
    `curl -sG ${address}/graphql --data-urlencode 'query=${councilDecision}'`,
  ].join("\n");
}
