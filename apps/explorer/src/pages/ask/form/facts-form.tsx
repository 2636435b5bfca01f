/** The facts of a rule as fields, made from the rule. */
import type { Issue, Rule } from "@apk-governance/core";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import { type Given, withValue } from "../question.ts";
import { FactField } from "./fact-field.tsx";

interface Properties {
  readonly rule: Rule;
  readonly facts: Given;
  readonly issues: readonly Issue[];
  /** The facts that matter and are not given. */
  readonly missing: readonly string[];
  readonly change: (facts: Given) => void;
}

export function FactsForm({ rule, facts, issues, missing, change }: Properties) {
  const says = useTexts(askTexts);
  return (
    <section className="panel stack" aria-labelledby="facts">
      <h2 id="facts">{says("facts")}</h2>
      {Object.entries(rule.facts).map(([name, fact]) => (
        <FactField
          key={name}
          name={name}
          fact={fact}
          value={facts[name]}
          issues={issues.filter(({ path }) => path === name || path.startsWith(`${name}[`))}
          matters={missing.includes(name)}
          set={(value) => change(withValue(facts, name, value))}
        />
      ))}
      <Strangers facts={facts} rule={rule} issues={issues} change={change} />
    </section>
  );
}

/** Facts of a link that this rule does not know. */
function Strangers({ facts, rule, issues, change }: Omit<Properties, "missing">) {
  const says = useTexts(askTexts);
  const strangers = issues.filter(({ code, path }) => code === "unknown_fact" && !(path in rule.facts));
  if (strangers.length === 0) return null;
  return (
    <ul className="plain-list small">
      {strangers.map(({ path }) => (
        <li key={path}>
          <code>{path}</code>: {says("unknown_fact")}{" "}
          {path in facts && (
            <button
              type="button"
              className="as-link"
              onClick={() => change(withValue(facts, path, undefined))}
            >
              {says("startOver")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
