/** Terms served before the plan. */
import { planningTexts } from "../../parts/planning.texts.ts";
import { TermRow } from "../../parts/term-row.tsx";
import { addMonths } from "../../words/civil-days.ts";
import { useTexts } from "../../words/texts.ts";
import type { Fields } from "./fields.ts";
import look from "./rotation.module.css";
import { rotationTexts } from "./rotation.texts.ts";

export function HistoryFields({ form, change, problems }: Fields) {
  const says = useTexts(rotationTexts);
  const saysShared = useTexts(planningTexts);
  const { history, from } = form;
  const add = () => {
    const association = form.associations[0]?.id ?? "";
    const term = { seat: 1, association, from: addMonths(from, -12), to: from };
    change({ ...form, history: [...history, term] });
  };
  return (
    <fieldset className={look.group}>
      <legend>{says("history")}</legend>
      <p className="note">{says("historyWhy")}</p>
      <ol className="plain-list stack">
        {history.map((term, i) => (
          <TermRow
            key={i}
            term={term}
            number={i + 1}
            problems={(part) => problems(`history[${i}].${part}`)}
            set={(next) => change({ ...form, history: history.with(i, next) })}
            remove={() => change({ ...form, history: history.filter((_, other) => other !== i) })}
          />
        ))}
      </ol>
      <p>
        <button type="button" onClick={add}>
          {saysShared("addTerm")}
        </button>
      </p>
    </fieldset>
  );
}
