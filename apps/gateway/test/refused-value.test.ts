/** Values that GraphQL's types refuse: where each stands, in the text of the query as in its variables. */
import { describe, expect, it } from "vitest";
import { ask } from "./serve.ts";

const bad = '{ rule: "council.quorum", facts: {}, on: "2023-02-29" }';
const good = '{ rule: "council.quorum", facts: { a: [1, [2]] }, on: $on }';
const many = (requests: string) =>
  `query ($on: Date! = "2023-06-01") { assessMany(requests: ${requests}) { __typename } }`;
const typed = (facts: string, more = "") =>
  `{ assessCouncilDecision(facts: ${facts}, on: "2023-06-01"${more}) { __typename } }`;
const command = (text: string) =>
  `mutation { associationRegister(command: ${text}, facts: { name: "x" }) { __typename } }`;

async function paths(query: string, variables = {}): Promise<readonly unknown[]> {
  const { errors = [] } = await ask(query, variables);
  return errors.flatMap(({ extensions: { issues = [] } }) =>
    issues.map((issue) => (issue as { readonly path: string }).path),
  );
}

describe("the path of a value that is refused", () => {
  it.each([
    ["in two entries of a list", many(`[${bad}, ${bad}]`), ["requests[0].on", "requests[1].on"]],
    ["after others", many(`[${good} # a comment ]\n ${good}, ${bad}]`), ["requests[2].on"]],
    ["in an object where a list is asked", many(bad), ["requests.on"]],
    ["that is an entry itself", many(`[${good}, 7]`), ["requests[1]"]],
    ["that is left out of an entry", many(`[${good}, { rule: "a", facts: {} }]`), ["requests[1].on"]],
    [
      "of a field that there is not",
      many('[{ rule: "a", facts: {}, on: $on, tea: 1 }]'),
      ["requests[0].tea"],
    ],
    ["in a command", command('{ key: "k", on: "2023-02-29", office: COUNCIL }'), ["command.on"]],
    ["in facts, from within", typed('{ present: "52" }'), ["present"]],
    ["that facts have too many", typed("{ tea: 1 }"), ["tea"]],
    ["instead of facts", typed("7"), ["facts"]],
    ["of a variable by default", 'query ($a: [Date!]! = ["2023-02-29"]) { __typename }', ["a[0]"]],
  ])("%s, in the query", async (_, query, expected) => {
    expect(await paths(query)).toEqual(expected);
  });

  const inVariable = "query ($r: [AssessmentRequest!]!) { assessMany(requests: $r) { __typename } }";
  const facts =
    'query ($f: CouncilDecisionFacts!) { assessCouncilDecision(facts: $f, on: "2023-06-01") { __typename } }';
  const wrong = { rule: "council.quorum", facts: {}, on: "2023-02-29" };

  it.each([
    ["in two entries", inVariable, { r: [wrong, wrong] }, ["r[0].on", "r[1].on"]],
    ["that is left out of an entry", inVariable, { r: [{ rule: "a", facts: {} }] }, ["r[0].on"]],
    ["of a field that there is not", facts, { f: { tea: 1 } }, ["f.tea"]],
    ["of one that is nearly another", facts, { f: { presen: 1 } }, ["f.presen"]],
    ["of such a field in a list", inVariable, { r: [{ ...wrong, on: "2023-06-01", tea: 1 }] }, ["r[0].tea"]],
    [
      "that is not the field it quotes",
      facts,
      { f: { present: 'Field "tea" is not defined by type "A".' } },
      ["f.present"],
    ],
  ])("%s, in a variable", async (_, query, variables, expected) => {
    expect(await paths(query, variables)).toEqual(expected);
  });
});
