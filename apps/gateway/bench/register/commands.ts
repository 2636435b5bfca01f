/** Commands that begin a record, given one after another. */
import { randomUUID } from "node:crypto";
import { type Beginning, mutationOf } from "../../test/beginnings.ts";
import type { Running } from "./running.ts";

/** Gives the commands in turn, each under a new key, in that register. Throws where one is not recorded. */
export function giver(
  { ask }: Running,
  beginnings: readonly Beginning[],
  institution = "apk",
): () => Promise<void> {
  const given = beginnings.map((of) => ({ ...of, query: mutationOf(of) }));
  let next = 0;
  return async () => {
    const { query, on, office, facts, record } = given[next % given.length] as (typeof given)[number];
    next += 1;
    const command = { institution, on, office, key: randomUUID() };
    const answer = await ask({ query, variables: { command, facts } });
    if (!answer.includes(`"${record}Recorded"`)) throw new Error(answer);
  };
}
