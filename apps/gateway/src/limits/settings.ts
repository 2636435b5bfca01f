/** Settings of the limits: what one query, one caller and all callers together may ask for. */
import { integer } from "../setting-kinds.ts";

export const limitSettings = {
  MAX_QUERY_DEPTH: integer(3, 100, 15),
  MAX_QUERY_ALIASES: integer(0, 10_000, 100),
  MAX_QUERY_DIRECTIVES: integer(0, 10_000, 50),
  /** In one place, those within them too: each is compared with each. */
  MAX_QUERY_FRAGMENTS: integer(0, 10_000, 30),
  /** Fields after every fragment is put in its places. */
  MAX_QUERY_SELECTIONS: integer(100, 1_000_000, 10_000),
  /** About so many fields may be in an answer: docs/operations.md says how they are counted. */
  MAX_QUERY_COST: integer(100, 100_000_000, 200_000),
  /** What a caller may spend in the long run; 0 for no limit. */
  RATE_COST_PER_SECOND: integer(0, 1_000_000_000, 20_000),
  /** What a caller may spend at once after a pause. No less than MAX_QUERY_COST is of use. */
  RATE_COST_BURST: integer(100, 1_000_000_000, 400_000),
  /** Pages, files, health and metrics that a caller gets at once, and then each second; 0 for no limit. */
  RATE_PAGES_PER_SECOND: integer(0, 1_000_000, 100),
  /** How many proxies of ours stand before the gateway, each adding to X-Forwarded-For. */
  TRUSTED_PROXIES: integer(0, 10, 0),
  MAX_REQUESTS_PER_CALLER: integer(1, 100_000, 20),
  /** Feeds that one caller follows at once; they do not count as requests, since they last. */
  MAX_FEEDS_PER_CALLER: integer(1, 100_000, 20),
  MAX_REQUESTS: integer(1, 100_000, 200),
  MAX_CONNECTIONS: integer(1, 1_000_000, 5_000),
  MAX_HEADER_BYTES: integer(1_000, 1_000_000, 16_384),
  /** How long an answer may take to make. */
  ANSWER_TIMEOUT_SECONDS: integer(1, 3_600, 15),
};
