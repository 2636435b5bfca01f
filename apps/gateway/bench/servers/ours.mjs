/** The gateway as it is shipped, with every limit on, and so much granted that one machine can ask for all. */
import { startShipped } from "./shipped.mjs";

await startShipped({
  RATE_COST_PER_SECOND: "1000000000",
  RATE_COST_BURST: "1000000000",
  MAX_REQUESTS_PER_CALLER: "1000",
});
