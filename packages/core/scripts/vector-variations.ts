/** The same question with one thing changed: a fact left out, another code, the other reading, a policy. */
import { readings } from "../src/kernel/edition.ts";
import { codesOf, type Fact } from "../src/kernel/facts.ts";
import type { Rule } from "../src/kernel/rule.ts";
import type { Base, Draft } from "./vector-drafts.ts";
import { parametersOf, policyValues } from "./vector-policies.ts";

export function variations(rule: Rule, bases: readonly Base[]): Draft[] {
  const [first] = bases as [Base, ...Base[]];
  return [
    ...bases.slice(0, 4).flatMap((base) => omissions(base)),
    { ...first, facts: {}, title: "nothing is known" },
    ...Object.keys(first.facts).map((name) => ({
      ...first,
      facts: { [name]: first.facts[name] },
      title: `only ${name} is known`,
    })),
    ...Object.entries(rule.facts).flatMap(([name, fact]) => replaced(first, name, fact)),
    ...bases
      .slice(0, 6)
      .flatMap((base) =>
        readings.map((reading) => ({ ...base, reading, title: `under the reading ${reading}` })),
      ),
    ...parametersOf(rule).flatMap((parameter) =>
      policyValues(rule, parameter).map((value) => ({
        ...first,
        policy: { ...(first.policy as object), [parameter]: value },
        title: `with the policy ${parameter} = ${JSON.stringify(value)}`,
      })),
    ),
  ];
}

function omissions(base: Base): Draft[] {
  return Object.keys(base.facts).map((name) => {
    const { [name]: _, ...facts } = base.facts;
    return { ...base, facts, title: `${name} is not known` };
  });
}

function replaced(base: Base, name: string, fact: Fact): Draft[] {
  return others(fact, base.facts[name], base.on).map((value) => ({
    ...base,
    facts: { ...base.facts, [name]: value },
    title: `${name} is ${JSON.stringify(value)}`,
  }));
}

/** Other values that the fact may have; numbers and days are moved elsewhere. */
function others(fact: Fact, value: unknown, on: string): unknown[] {
  const none = fact.nullable ? [null] : [];
  return [...none, ...ofKind(fact, value, on)].filter((other) => fact.accepts(other));
}

function ofKind({ kind, vocabulary }: Fact, value: unknown, on: string): unknown[] {
  const items = Array.isArray(value) ? value : [];
  const codes = vocabulary ? codesOf(vocabulary) : ["KZ", "DE"];
  switch (kind) {
    case "flag":
      return [true, false];
    case "choice":
      return codes;
    case "codes":
      return [[], ...codes.map((code) => [code]), codes.slice(0, 2), ...without(items), [...items, ...items]];
    case "text":
      return ["", "   ", "x"];
    case "texts":
      return [[], [" "], ["x"], ["y", "x", "y"]];
    case "days": {
      const year = Number(on.slice(0, 4));
      const edges = [`${year - 1}-12-31`, `${year}-01-01`, on, `${year}-12-31`, `${year + 1}-01-01`];
      return [[], ...edges.map((day) => [day]), edges, ...without(items)];
    }
    default:
      return [];
  }
}

function without(items: readonly unknown[]): unknown[][] {
  return items.map((_, i) => items.filter((_, j) => j !== i));
}
