/**
 * The examples of the rules, and rules described with them
 *
 * They are apart from the rulebook: whoever asks it for verdicts in a web page does not carry them.
 */
import { describe as describeWith, type RuleDescription } from "./kernel/describe.ts";
import type { Example, Rule } from "./kernel/rule.ts";
import { examples } from "./rules/examples.generated.ts";

/** The examples of the rule with that id, in the order of its file; none where the rulebook has no such rule. */
export function examplesOf(id: string): readonly Example[] {
  return Object.hasOwn(examples, id) ? (examples[id]?.() ?? []) : [];
}

/**
 * What a rule asks, sets, cites and shows by example, as plain data
 *
 * The examples are those of the rulebook, or those that a rule which is not of it brings along.
 *
 * @example
 * ```ts
 * describe(rulebook.rule("council.quorum")).conditions[0]?.id; // => "council.quorum.quorum"
 * ```
 */
export function describe(rule: Rule & { readonly examples?: readonly Example[] }): RuleDescription {
  return describeWith({ ...rule, examples: rule.examples ?? examplesOf(rule.id) });
}
