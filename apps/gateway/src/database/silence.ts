/**
 * A connection on which nothing has come back in time is given up, and what waits on it fails
 *
 * pg's own `query_timeout` does so, too, but the objects that it makes for each query keep the answer after that alive
 * until the whole memory is cleared: under a feed, collecting the youngest objects took twice as long.
 */
import type { Pool, PoolClient } from "pg";

/** What pg says, so it is taken as the same. */
const MESSAGE = "Query read timeout";

/** For a pool whose connections are taken for one statement each. */
export function giveUpSilent(pool: Pool, milliseconds: number): void {
  const timers = new WeakMap<PoolClient, NodeJS.Timeout>();
  pool.on("acquire", (client) => {
    const giveUp = () => client.connection.stream.destroy(new Error(MESSAGE));
    timers.set(client, setTimeout(giveUp, milliseconds));
  });
  pool.on("release", (_error, client) => clearTimeout(timers.get(client)));
}
