/**
 * Where the build for Node answers faster
 *
 * The kernel answers everything. For facts that are complete the build for Node gives the same answers by loops that it
 * has unrolled (`node/unroll.ts`, docs/adr/0020); each gives `undefined` where it leaves the answer to the kernel.
 */
import type { Values } from "./bounds.ts";
import type { Finding } from "./findings.ts";
import type { Plan } from "./plan.ts";
import type { CompiledRule } from "./rule.ts";

export const faster: {
  /** The facts by position, where they are complete and can be used. */
  read?(rule: CompiledRule, given: unknown): Values | undefined;
  /** The same, taken on trust. */
  trust?(rule: CompiledRule, given: unknown): Values | undefined;
  /** The strongest outcome. */
  settle?(plan: Plan, values: Values): number | undefined;
  /** The findings of facts that are complete, where the rule is in force. */
  find?(plan: Plan, values: Values): Finding[] | undefined;
} = {};
