/** Every rule described with its examples, by id, and every source. Each is loaded when first asked for. */
import type { RuleDescription, Source } from "@apk-governance/core";

export type RuleDescriptions = Readonly<Record<string, RuleDescription>>;

const loading = new Map<string, Promise<RuleDescription | undefined>>();
let all: Promise<RuleDescriptions> | undefined;
let sourcesLoading: Promise<readonly Source[]> | undefined;

/** The rule with that id; `undefined` where the rulebook has no such rule. */
export function ruleDescription(id: string): Promise<RuleDescription | undefined> {
  const found = loading.get(id) ?? load(id);
  loading.set(id, found);
  return found;
}

export function ruleDescriptions(): Promise<RuleDescriptions> {
  all ??= loadAll();
  return all;
}

export function allSources(): Promise<readonly Source[]> {
  sourcesLoading ??= import("virtual:sources").then(({ default: sources }) => sources);
  return sourcesLoading;
}

async function load(id: string): Promise<RuleDescription | undefined> {
  const { default: loaders } = await import("virtual:rule-descriptions");
  return Object.hasOwn(loaders, id) ? (await loaders[id]?.())?.default : undefined;
}

async function loadAll(): Promise<RuleDescriptions> {
  const { default: loaders } = await import("virtual:rule-descriptions");
  const rules = await Promise.all(Object.keys(loaders).map(async (id) => [id, await load(id)]));
  return Object.fromEntries(rules);
}
