/** The peers: each judges every condition of a question, in order. The encodings stand with the questions. */
import { createRequire } from "node:module";

const require = createRequire(new URL("./peers/package.json", import.meta.url));
const { Engine: JsonRulesEngine } = require("json-rules-engine");
const { ZenEngine } = require("@gorules/zen-engine");
const { default: Publicodes } = require("publicodes");
const jsonLogic = require("json-logic-js");

/** The engines by name, each a function from facts to one answer for each condition. */
export function engines(question) {
  return {
    "json-rules-engine 7.3.1": jsonRulesEngine(question),
    "@gorules/zen-engine 0.54.0": zen(question),
    "publicodes 1.10.3": publicodes(question),
    "json-logic-js 2.0.5": jsonLogicJs(question),
  };
}

function jsonRulesEngine({ conditions, jsonRulesEngine: { operators, rules } }) {
  const engine = new JsonRulesEngine();
  for (const [name, operator] of Object.entries(operators)) engine.addOperator(name, operator);
  for (const type of conditions) engine.addRule({ conditions: rules[type], event: { type } });
  return async (facts) => {
    const { events } = await engine.run(facts);
    const held = events.map(({ type }) => type);
    return conditions.map((condition) => held.includes(condition));
  };
}

function zen({ conditions, zen: expressions }) {
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
        expressions: conditions.map((key) => ({ id: key, key: `is_${key}`, value: expressions[key] })),
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
    return conditions.map((condition) => result[`is_${condition}`]);
  };
}

function publicodes({ conditions, publicodes: { rules, situation } }) {
  const engine = new Publicodes(rules);
  return (facts) => {
    engine.setSituation(situation(facts));
    return conditions.map((condition) => engine.evaluate(condition).nodeValue === true);
  };
}

function jsonLogicJs({ conditions, jsonLogic: rules }) {
  const inOrder = conditions.map((condition) => rules[condition]);
  return (facts) => inOrder.map((rule) => jsonLogic.apply(rule, facts));
}
