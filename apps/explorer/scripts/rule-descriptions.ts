/**
 * Gives the page `virtual:rule-descriptions`: every rule described with its examples, as data
 *
 * The examples stand in the same files as the rules, so that a bundler which took them from the library would put
 * them into whatever asks for a verdict. This way they are a file of their own, loaded by those who show them.
 */
import { describe, rulebook } from "@apk-governance/core";
import type { Plugin } from "vite";

const name = "virtual:rule-descriptions";
const resolved = `\0${name}`;

export function ruleDescriptions(): Plugin {
  return {
    name: "rule-descriptions",
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const descriptions = Object.fromEntries(rulebook.rules.map((rule) => [rule.id, describe(rule)]));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(descriptions))});`;
    },
  };
}
