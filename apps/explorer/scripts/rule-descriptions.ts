/**
 * Gives the page what the library knows, as data: `virtual:rules`, `virtual:sources`, `virtual:source-titles`,
 * `virtual:days-held`, `virtual:parameter-labels`, `virtual:rule-changes`, and each rule described with its examples
 *
 * The examples stand in the same files as the rules, so that a bundler which took them from the library would put
 * them into whatever asks for a verdict. This way each description is a file of its own, loaded by those who show it,
 * and a list of the rules is there without the rules.
 */
import {
  councilMeetings,
  describe,
  parameterLabels,
  rulebook,
  sessionsHeld,
  type When,
} from "@apk-governance/core";
import type { Plugin } from "vite";
import { ruleChanges } from "./rule-changes.ts";

const descriptions = "virtual:rule-descriptions";
const own = new RegExp(
  `^(virtual:(rules|sources|source-titles|days-held|parameter-labels|rule-changes)|${descriptions}(/.+)?)$`,
);

export function ruleDescriptions(): Plugin {
  return {
    name: "rule-descriptions",
    resolveId: (id) => (own.test(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith("\0") && own.test(id.slice(1)) ? codeOf(id.slice(1)) : undefined),
  };
}

function codeOf(id: string): string {
  if (id === "virtual:sources") return json(rulebook.sources);
  if (id === "virtual:source-titles")
    return json(Object.fromEntries(rulebook.sources.map(({ id, title }) => [id, title])));
  if (id === "virtual:parameter-labels") return json(parameterLabels);
  if (id === "virtual:days-held") return json(daysHeld());
  if (id === "virtual:rule-changes") return json(ruleChanges());
  if (id === "virtual:rules") return json(rulebook.rules.map(listed));
  if (id === descriptions) return `export default {${rulebook.rules.map(loader).join()}};`;
  return json(describe(rulebook.rule(id.slice(descriptions.length + 1))));
}

function listed({ id, area, title, question, conflicts = [] }: (typeof rulebook.rules)[number]) {
  const stated = conflicts.map(({ id, says, cites }) => ({ id, message: says, citations: cites }));
  return { id, area, title, question, conflicts: stated };
}

/** The days of Sessions and of meetings of the Council, where a source names the day. */
function daysHeld() {
  const days = (held: readonly (When | null)[]) =>
    held.flatMap((when) => (when?.precision === "day" ? [when.from] : [])).sort();
  return {
    sessions: days(sessionsHeld.map(({ held }) => held)),
    meetings: days(councilMeetings.map(({ held }) => held)),
  };
}

function loader({ id }: (typeof rulebook.rules)[number]): string {
  return `${JSON.stringify(id)}: () => import("${descriptions}/${id}")`;
}

function json(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
