import { examplesOf } from "../src/examples.ts";
import type { Rule } from "../src/kernel/rule.ts";
import { rulebook } from "../src/rulebook.ts";

const shapes: readonly unknown[] = [
  0,
  1,
  15,
  2_147_483_647,
  true,
  false,
  [1, 2],
  [2, 3],
  [1, 1],
  { over: [1, 2] },
  "2023-06-01",
  {},
];

/** Valid values of the parameter. */
export function policyValues({ kit }: Rule, parameter: string): unknown[] {
  const check = kit.parameters[parameter];
  if (!check) return [];
  const named = rulebook.rules.flatMap(({ id, conditions }) => [
    ...examplesOf(id).flatMap(({ policy }) => (policy?.[parameter] === undefined ? [] : [policy[parameter]])),
    ...conditions.flatMap(({ editions }) =>
      editions.flatMap(({ policy }) =>
        policy?.parameter === parameter && policy.is !== undefined ? [policy.is] : [],
      ),
    ),
  ]);
  const all = [...named, ...shapes].filter((value) => check.issues(value, "").length === 0);
  return all.filter(
    (value, i) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(value)) === i,
  );
}

/** The parameters that the rule reads: those of its editions and open questions, and the one that ends every rule. */
export function parametersOf({ conditions, openQuestions = [], kit }: Rule): string[] {
  const read = [
    ...conditions.flatMap(({ editions }) => editions.flatMap(({ policy }) => policy?.parameter ?? [])),
    ...openQuestions.map(({ parameter }) => parameter),
    kit.endedBy,
  ];
  return [...new Set(read)].filter((parameter) => parameter in kit.parameters);
}
