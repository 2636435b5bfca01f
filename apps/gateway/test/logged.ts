/** A gateway with its log lines and its metrics. */
import { rulebook } from "@apk-governance/core";
import type { GraphQLSchema } from "graphql";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { startGateway } from "../src/gateway.ts";
import { logOptions } from "../src/log.ts";
import { buildSchema } from "../src/schema/schema.ts";
import type { Settings } from "../src/settings.ts";
import { sharedRegister, testSettings } from "./serve.ts";

export type Line = Readonly<Record<string, unknown>>;

export interface Logged {
  readonly address: string;
  readonly lines: string[];
  /** The lines of requests to the graph. */
  asked(): readonly Line[];
  /** What was counted, by its label, of requests by POST and of errors. */
  counted(): Promise<Readonly<Record<string, number>>>;
}

const schema = buildSchema(rulebook);

/** Stopped after the test. */
export async function logged(
  settings: Partial<Settings> = {},
  graph: GraphQLSchema = schema,
): Promise<Logged> {
  const lines: string[] = [];
  const log = pino(logOptions, { write: (line: string) => void lines.push(line) });
  const gateway = await startGateway(graph, { ...testSettings(), ...settings }, log, await sharedRegister());
  onTestFinished(() => gateway.stop());
  const { address } = gateway;
  return {
    address,
    lines,
    asked: () => lines.map((line) => JSON.parse(line) as Line).filter(({ path }) => path === "/graphql"),
    async counted() {
      const text = await (await fetch(`${address}/metrics`)).text();
      const found = text.matchAll(
        /^apk_(?:http_requests|errors)_total\{(?:method="POST",)?(\w+="\w+")\} (\d+)$/gm,
      );
      return Object.fromEntries([...found].map(([, labels = "", count]) => [labels, Number(count)]));
    },
  };
}
