/** The one schema, with the same resolvers in every server. */
import { rulebook } from "@apk-governance/core";
import { buildSchema } from "../../src/schema/schema.ts";

export const schema = buildSchema(rulebook);

/** Tells the process that measures where to ask, and how much processor time was used whenever it asks. */
export function serving(url) {
  process.on("message", () => process.send(process.cpuUsage()));
  process.send(url);
}
