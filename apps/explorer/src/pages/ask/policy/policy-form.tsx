/** What no source states: the parameters that the reader's own bylaws may set. */
import { type Issue, type Policy, parameterLabels, type Rule } from "@apk-governance/core";
import { useId } from "react";
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import { Issues } from "../form/issues.tsx";
import { withValue } from "../question.ts";
import { ParameterControl } from "./parameter-control.tsx";
import { parametersOf } from "./parameters.ts";

interface Properties {
  readonly rule: Rule;
  readonly policy: Policy;
  readonly issues: readonly Issue[];
  readonly change: (policy: Policy) => void;
}

export function PolicyForm({ rule, policy, issues, change }: Properties) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  const problems = useId();
  const wrong = issues.filter(({ path }) => path.startsWith("policy"));
  return (
    <details id="policy" className="panel" open={Object.keys(policy).length > 0}>
      <summary>{says("policy")}</summary>
      <div className="stack">
        <p className="note">{says("policyWhy")}</p>
        {parametersOf(rule).map((name) => (
          <fieldset key={name} id={`policy-${name}`} className="field" tabIndex={-1}>
            <legend>{parameterLabels[name][language]}</legend>
            <ParameterControl
              name={name}
              label={parameterLabels[name][language]}
              rule={rule}
              value={policy[name]}
              set={(value) => change(withValue(policy, name, value) as Policy)}
            />
          </fieldset>
        ))}
        <Issues id={problems} issues={wrong} />
      </div>
    </details>
  );
}
