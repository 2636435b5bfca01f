import { type AuditResult, serverAudits } from "graphql-http";
import { expect, it } from "vitest";
import { serve } from "./serve.ts";

it("keeps every rule of GraphQL over HTTP that the auditor of graphql-http knows, 61 of 61", async () => {
  const { address } = await serve();
  const results: AuditResult[] = [];
  // One after the other: all at once, one caller may meet the limit of requests under way.
  for (const audit of serverAudits({ url: `${address}/graphql` })) results.push(await audit.fn());
  const broken = results.flatMap((result) =>
    result.status === "ok" ? [] : [`${result.name}: ${result.reason}`],
  );
  expect(results).toHaveLength(61);
  expect(broken).toEqual([]);
});
