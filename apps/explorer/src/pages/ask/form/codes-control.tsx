/** Any number of codes of a list, by their names. */
import { useLanguage } from "../../../words/language.tsx";
import look from "./control.module.css";
import type { ControlProperties } from "./control-properties.ts";

export function CodesControl({ fact, value, set }: ControlProperties) {
  const { language } = useLanguage();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <ul className={look.codes}>
      {Object.entries(fact.vocabulary?.labels ?? {}).map(([code, words]) => (
        <li key={code}>
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target }) =>
                set(target.checked ? [...chosen, code] : chosen.filter((other) => other !== code))
              }
            />
            {words[language]}
          </label>
        </li>
      ))}
    </ul>
  );
}
