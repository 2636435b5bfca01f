/** Questions that must be refused: what is no fact, no day, no reading, no policy. */
import type { Fact } from "../src/kernel/facts.ts";
import type { Rule } from "../src/kernel/rule.ts";
import type { Base, Draft } from "./vector-drafts.ts";
import { parametersOf } from "./vector-policies.ts";

const never: readonly unknown[] = [null, true, 1, -1, "", "no-such-code", {}, []];

const odd: Partial<Record<Fact["kind"], readonly unknown[]>> = {
  count: [2_147_483_648, 52.5, 1e300, "52", "NaN"],
  year: [1899, 9999, 2023.5, "2023"],
  flag: ["true"],
  day: [
    "2023-02-29",
    "1900-02-29",
    "2023-13-01",
    "2023-6-1",
    "2023-06-01T00:00:00Z",
    "1899-12-31",
    "9999-01-01",
    20230601,
  ],
  days: [["2023-02-29"], ["2023-06-01", "2023-06-31"], "2023-06-01"],
  text: [["x"]],
  texts: ["x", ["x", 1], [null]],
  codes: [["no-such-code"], ["kz"], "KZ"],
};

/** Each is wrong in one thing, and says nothing else. */
export function invalid(rule: Rule, { on }: Base): Draft[] {
  const base: Base = { rule: rule.id, on, facts: {} };
  return [
    ...badFacts(rule, base),
    ...unknownFacts(rule, base),
    ...badDays(base),
    ...badOptions(rule, base),
  ].map((draft) => ({
    ...draft,
    kind: "invalid",
  }));
}

function badFacts({ facts }: Rule, base: Base): Draft[] {
  return Object.entries(facts).flatMap(([name, fact]) =>
    [...never, ...(odd[fact.kind] ?? [])]
      .filter((value) => !fact.accepts(value))
      .map((value) => ({
        ...base,
        facts: { ...base.facts, [name]: value },
        title: `${name} cannot be ${JSON.stringify(value)}`,
      })),
  );
}

function unknownFacts({ facts }: Rule, base: Base): Draft[] {
  const [name = "x"] = Object.keys(facts);
  const misspelt = [name.toUpperCase(), `${name} `, "foo", "", "toString", "constructor"];
  const noObjects: unknown[] = [null, [], "x", 1, true];
  return [
    ...misspelt.map((key) => ({
      ...base,
      facts: { ...base.facts, [key]: 1 },
      title: `there is no fact ${JSON.stringify(key)}`,
    })),
    ...noObjects.map((value) => ({
      ...base,
      facts: value as Base["facts"],
      title: `facts cannot be ${JSON.stringify(value)}`,
    })),
    { ...base, on: "2023-02-29", facts: { foo: 1, bar: 2 }, title: "every problem is listed" },
  ];
}

function badDays(base: Base): Draft[] {
  const { on: _, ...undated } = base;
  const days = [
    null,
    "",
    " ",
    "2023-02-29",
    "2023-6-1",
    "01.06.2023",
    "2023-06-01T00:00:00Z",
    "1899-12-31",
    "9999-01-01",
    20230601,
    true,
  ];
  return [
    { ...undated, title: "on is required" },
    ...days.map((on) => ({ ...undated, on, title: `on cannot be ${JSON.stringify(on)}` })),
  ];
}

function badOptions(rule: Rule, base: Base): Draft[] {
  const policies: unknown[] = [null, [], "x", { noSuchParameter: 1 }];
  const values = [
    null,
    -1,
    0.5,
    "x",
    [],
    [0, 1],
    [3, 2],
    [1, 1001],
    { over: [2, 1] },
    { foo: 1 },
    "2023-02-29",
  ];
  const parameters = parametersOf(rule).flatMap((parameter) =>
    values
      .filter((value) => rule.kit.parameters[parameter]?.issues(value, "").length !== 0)
      .map((value) => ({ [parameter]: value })),
  );
  return [
    ...[null, "", "LAW", "both", 1].map((reading) => ({
      ...base,
      reading,
      title: `reading cannot be ${JSON.stringify(reading)}`,
    })),
    ...[...policies, ...parameters].map((policy) => ({
      ...base,
      policy,
      title: `policy cannot be ${JSON.stringify(policy)}`,
    })),
  ];
}
