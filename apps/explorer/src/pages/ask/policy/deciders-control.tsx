/** Which office decides each award that no source gives to one. */
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import { type Given, withValue } from "../question.ts";
import type { ParameterProperties } from "./parameter-properties.ts";

/** Its decider is fixed by its statute. */
const FIXED = "birlik";

export function DecidersControl({ rule, value, set }: Pick<ParameterProperties, "rule" | "value" | "set">) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  const deciders = (value ?? {}) as Given;
  const { award, decidedBy } = rule.facts;
  const awards = Object.entries(award?.vocabulary?.labels ?? {}).filter(([code]) => code !== FIXED);
  const offices = Object.entries(decidedBy?.vocabulary?.labels ?? {});
  const change = (code: string, office: string) => {
    const changed = withValue(deciders, code, office || undefined);
    set(Object.keys(changed).length > 0 ? changed : undefined);
  };
  return (
    <div className="stack">
      {awards.map(([code, words]) => (
        <label key={code} className="field">
          <span>{words[language]}</span>
          <select value={String(deciders[code] ?? "")} onChange={({ target }) => change(code, target.value)}>
            <option value="">{says("unset")}</option>
            {offices.map(([office, named]) => (
              <option key={office} value={office}>
                {named[language]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
