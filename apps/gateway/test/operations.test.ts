/** docs/operations.md against the code, and what containers are started with against the settings. */
import { readFileSync } from "node:fs";
import { getTableConfig } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import { acts, records, registers } from "../src/database/tables.ts";
import { readSettings } from "../src/settings.ts";
import { serve } from "./serve.ts";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const manual = read("docs/operations.md");

/** What stands in the first two columns of the tables, where the first matches. */
function rows(name: RegExp): (readonly [string, string])[] {
  const row = new RegExp(`^\\| \`(${name.source})\` \\| (.*?) \\|`, "gm");
  return [...manual.matchAll(row)].map(([, first = "", second = ""]) => [first, second]);
}

function written(value: unknown): string {
  if (value === "" || (Array.isArray(value) && value.length === 0)) return "empty";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

describe("docs/operations.md", () => {
  it("names every setting once, with its default", () => {
    const settings = Object.entries(readSettings({})).map(([name, value]) => [name, written(value)]);
    expect(rows(/[A-Z_]+/).toSorted()).toEqual(settings.toSorted());
  });

  it("names every metric of the gateway once", async () => {
    const { address } = await serve();
    const text = await (await fetch(`${address}/metrics`)).text();
    const metrics = [...text.matchAll(/^# TYPE (apk_\w+)/gm)].map(([, name]) => name);
    expect(rows(/apk_\w+/).map(([name]) => name)).toEqual(expect.arrayContaining(metrics));
    expect(rows(/apk_\w+/)).toHaveLength(metrics.length);
  });

  it("distributes the tables by a column that begins every key and index of theirs", () => {
    for (const table of [registers, acts, records]) {
      const { name, primaryKeys, indexes, columns } = getTableConfig(table);
      expect(manual).toContain(`create_distributed_table('${name}', 'institution'`);
      const keys = [
        ...primaryKeys.map((key) => key.columns[0]?.name),
        ...columns.filter(({ primary }) => primary).map((column) => column.name),
        ...indexes.map(({ config }) => "name" in config.columns[0]! && config.columns[0].name),
      ];
      expect(new Set(keys)).toEqual(new Set(["institution"]));
    }
  });
});

describe("compose.yaml and the Dockerfile", () => {
  it("set only what the gateway knows", () => {
    const gateway = read("compose.yaml").split("\nservices:")[0] ?? "";
    const inCompose = [...gateway.matchAll(/^ {4}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
    const inImage = [...(/^ENV (.*)$/m.exec(read("Dockerfile"))?.[1] ?? "").matchAll(/([A-Z_]+)=/g)];
    const names = [...inCompose, ...inImage.map(([, name]) => name)].filter((name) => name !== "NODE_ENV");
    expect(names.length).toBeGreaterThan(6);
    expect(Object.keys(readSettings({}))).toEqual(expect.arrayContaining(names));
  });

  it("run a slim image as another user than root, look after its health, and start two gateways", () => {
    const image = read("Dockerfile").split("\nFROM ").at(-1) ?? "";
    expect(image).toMatch(/^node:\$\{NODE\}-slim\n/);
    expect(image).toMatch(/^USER node$/m);
    expect(image).toMatch(/^HEALTHCHECK [\s\S]*\/health\/live/m);
    const services = read("compose.yaml").split("\nservices:")[1] ?? "";
    expect(services.match(/^ {2}gateway-\d:/gm)).toHaveLength(2);
    expect(services).toMatch(/^ {4}image: postgres:\d+$/m);
  });

  it("give the balancer every address that its configuration asks for", () => {
    const names = [...read("deploy/haproxy.cfg").matchAll(/"\$\{([A-Z_0-9]+)\}"/g)].map(([, name]) => name);
    const asked = [...new Set(names)];
    const balancer = read("compose.yaml").split("\n  balancer:")[1] ?? "";
    const given = [...balancer.matchAll(/^ {6}([A-Z_0-9]+):/gm)].map(([, name]) => name);
    expect(asked.toSorted()).toEqual(given.toSorted());
  });
});
