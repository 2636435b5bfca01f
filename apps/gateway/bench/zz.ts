import { parse, execute } from "graphql";
import { compileQuery } from "graphql-jit";
import { schema } from "./servers/schema.mjs";
import { queries } from "./queries.mjs";
import { writerOf } from "../src/fast/writer.ts";
import { getOperationAST } from "graphql";
function t(name: string, f: () => unknown, n = 4000) { for (let i = 0; i < n; i++) f(); let best = 1e9; for (let k = 0; k < 9; k++) { const s = process.hrtime.bigint(); for (let i = 0; i < n; i++) f(); const e = Number(process.hrtime.bigint() - s) / n; if (e < best) best = e } console.log(name, (best / 1000).toFixed(1), "us") }
for (const q of (process.argv[2] ?? "small,large").split(",") as ("small"|"large")[]) {
  const { query, variables } = queries[q];
  const doc = parse(query);
  const c = compileQuery(schema, doc, undefined, { disablingCapturingStackErrors: true }) as any;
  const data = c.query(undefined, {}, variables).data;
  console.log(q, JSON.stringify(data).length);
  t("jit", () => c.query(undefined, {}, variables));
  t("execute", () => execute({schema, document: doc, variableValues: variables}), 1000);
  t("stringify", () => JSON.stringify(c.query(undefined, {}, variables)));
  t("stringify only", () => JSON.stringify(data));
  const w = writerOf(schema, doc, getOperationAST(doc, null)!)!;
  t("writer only", () => w(data).length);
  t("jit+writer", () => w(c.query(undefined, {}, variables).data).length);
  t("jit+writer+flat", () => Buffer.from(w(c.query(undefined, {}, variables).data),"latin1"));
}
