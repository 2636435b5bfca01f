/** Our integration of Apollo Server with `node:http`, as Apollo's suite starts it: with the options of each test. */
import { once } from "node:events";
import { createServer } from "node:http";
import { ApolloServer } from "@apollo/server";
import { bytesOf } from "../src/fast/bytes.ts";
import { compiledQueries } from "../src/fast/compiled-queries.ts";
import { answersCompiled } from "../src/fast/plugin.ts";
import { sendGraphql } from "../src/graphql.ts";
import { admission } from "../src/limits/admission.ts";
import { serverOptions } from "../src/limits/connections.ts";
import { pacing } from "../src/limits/pages.ts";
import { makeLog } from "../src/log.ts";
import { makeMetrics } from "../src/observed/metrics.ts";
import { inTurn } from "../src/plugin.ts";
import { refuse } from "../src/respond.ts";
import { readSettings } from "../src/settings.ts";

const settings = readSettings({ RATE_COST_PER_SECOND: "0" });
const log = makeLog("silent");

/** With every query compiled at its first use, or none. */
export function starter(isCompiling) {
  return async (options, { context } = {}) => {
    const own = isCompiling
      ? [hasNotes, inTurn([answersCompiled(compiledQueries(1, { clock: () => 0 }))])]
      : [];
    const { plugins = [], stringifyResult = prettyJson } = options;
    const server = new ApolloServer({
      ...options,
      plugins: [...plugins, ...own],
      stringifyResult: async (result) => bytesOf(await stringifyResult(result)),
    });
    await server.start();
    const service = serviceOf(context ? withContext(server, context) : server);
    const http = createServer(serverOptions(settings), (request, response) => {
      sendGraphql(service, request, response, {}).catch((error) => refuse(response, error, log));
    });
    await once(http.listen(0, "127.0.0.1"), "listening");
    return { server, url: `http://127.0.0.1:${http.address().port}/`, extraCleanup: () => closed(http) };
  };
}

/** As Apollo Server writes results, if a test does not say how. */
function prettyJson(result) {
  return `${JSON.stringify(result)}\n`;
}

/** Gives the context of a test the notes that ours has. */
const hasNotes = {
  async requestDidStart({ contextValue }) {
    contextValue.notes = {};
  },
};

/** What is served with, but the register and the reader of tokens: the suite asks neither. */
function serviceOf(apollo) {
  const pool = () => ({ used: 0, idle: 0, waiting: 0 });
  const metrics = makeMetrics({ keptQueries: () => 0, pool, followers: () => 0 });
  // Texts as they come: of persisted queries each test has a cache of its own.
  const handed = { handOver: (body) => body };
  return { apollo, handed, settings, log, metrics, admit: admission(settings), pace: pacing(settings) };
}

/** Asks with the context that a test wants instead of our own. */
function withContext(server, context) {
  return {
    executeHTTPGraphQLRequest: (asked) => server.executeHTTPGraphQLRequest({ ...asked, context }),
  };
}

function closed(http) {
  http.closeAllConnections();
  return new Promise((resolve) => http.close(resolve));
}
