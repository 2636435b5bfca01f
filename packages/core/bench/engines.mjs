/** The peers, each made to judge the four conditions of a Council decision: [quorum, majority, minutes, competence]. */
import { createRequire } from "node:module";
import { notOfTheCouncil } from "./inputs.mjs";

const require = createRequire(new URL("./peers/package.json", import.meta.url));
const { Engine: JsonRulesEngine } = require("json-rules-engine");
const { ZenEngine } = require("@gorules/zen-engine");
const { default: Publicodes } = require("publicodes");
const jsonLogic = require("json-logic-js");

const conditions = ["quorum", "majority", "minutes", "competence"];

export function plain({ members, present, votesFor, minuted, matter }) {
  return [
    3 * present >= 2 * members,
    3 * votesFor >= 2 * present && votesFor >= 1,
    minuted,
    !notOfTheCouncil.includes(matter),
  ];
}

export function jsonRulesEngine() {
  const engine = new JsonRulesEngine();
  engine.addOperator("isTwoThirdsOf", (part, whole) => 3 * part >= 2 * whole);
  const all = {
    quorum: [{ fact: "present", operator: "isTwoThirdsOf", value: { fact: "members" } }],
    majority: [
      { fact: "votesFor", operator: "isTwoThirdsOf", value: { fact: "present" } },
      { fact: "votesFor", operator: "greaterThanInclusive", value: 1 },
    ],
    minutes: [{ fact: "minuted", operator: "equal", value: true }],
    competence: [{ fact: "matter", operator: "notIn", value: notOfTheCouncil }],
  };
  for (const type of conditions) engine.addRule({ conditions: { all: all[type] }, event: { type } });
  return async (facts) => {
    const { events } = await engine.run(facts);
    const held = events.map(({ type }) => type);
    return conditions.map((condition) => held.includes(condition));
  };
}

export function zen() {
  const expressions = {
    quorum: "3 * present >= 2 * members",
    majority: "3 * votesFor >= 2 * present and votesFor >= 1",
    minutes: "minuted == true",
    competence: `not(matter in [${notOfTheCouncil.map((matter) => `"${matter}"`).join(", ")}])`,
  };
  const node = (id, type, content) => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    ...(content && { content }),
  });
  const decision = new ZenEngine().createDecision({
    contentType: "application/vnd.gorules.decision",
    nodes: [
      node("in", "inputNode"),
      node("judge", "expressionNode", {
        expressions: conditions.map((key) => ({ id: key, key, value: expressions[key] })),
      }),
      node("out", "outputNode"),
    ],
    edges: [
      { id: "a", type: "edge", sourceId: "in", targetId: "judge" },
      { id: "b", type: "edge", sourceId: "judge", targetId: "out" },
    ],
  });
  return async (facts) => {
    const { result } = await decision.evaluate(facts);
    return conditions.map((condition) => result[condition]);
  };
}

export function publicodes() {
  const engine = new Publicodes({
    members: { "par défaut": 0 },
    present: { "par défaut": 0 },
    votesFor: { "par défaut": 0 },
    minuted: { "par défaut": "non" },
    matter: { "par défaut": "'other'" },
    quorum: "3 * present >= 2 * members",
    majority: { "toutes ces conditions": ["3 * votesFor >= 2 * present", "votesFor >= 1"] },
    minutes: "minuted",
    competence: { "toutes ces conditions": notOfTheCouncil.map((matter) => `matter != '${matter}'`) },
  });
  return ({ members, present, votesFor, minuted, matter }) => {
    engine.setSituation({
      members,
      present,
      votesFor,
      minuted: minuted ? "oui" : "non",
      matter: `'${matter}'`,
    });
    return conditions.map((condition) => engine.evaluate(condition).nodeValue === true);
  };
}

export function jsonLogicJs() {
  const twoThirds = (part, whole) => ({ ">=": [{ "*": [3, { var: part }] }, { "*": [2, { var: whole }] }] });
  const rules = [
    twoThirds("present", "members"),
    { and: [twoThirds("votesFor", "present"), { ">=": [{ var: "votesFor" }, 1] }] },
    { "===": [{ var: "minuted" }, true] },
    { "!": { in: [{ var: "matter" }, notOfTheCouncil] } },
  ];
  return (facts) => rules.map((rule) => jsonLogic.apply(rule, facts));
}
