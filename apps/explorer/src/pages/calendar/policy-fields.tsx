/** What the operator's bylaws set where no source speaks, as far as a calendar asks. */

import parameterLabels from "virtual:parameter-labels";
import { useId } from "react";
import { DayField } from "../../parts/day-field.tsx";
import { Problem } from "../../parts/problem.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import look from "./calendar.module.css";
import { calendarTexts } from "./calendar.texts.ts";
import type { Fields } from "./fields.ts";
import { Group } from "./group.tsx";
import { modes } from "./request.ts";

export function PolicyFields(fields: Fields) {
  const { form, change } = fields;
  const says = useTexts(calendarTexts);
  const { language } = useLanguage();
  return (
    <Group title={says("policy")} isOpen={[form.mode, form.deadline, form.abolishedOn].some(Boolean)}>
      <ModeField {...fields} />
      <DeadlineField {...fields} />
      <DayField
        label={parameterLabels.abolishedOn[language]}
        day={form.abolishedOn}
        choose={(abolishedOn) => change({ ...form, abolishedOn })}
        forget={() => change({ ...form, abolishedOn: "" })}
      />
    </Group>
  );
}

function ModeField({ form, change }: Fields) {
  const says = useTexts(calendarTexts);
  const { language } = useLanguage();
  return (
    <label className="field">
      <span>{parameterLabels.councilIntervalMode[language]}</span>
      <select
        value={form.mode}
        onChange={({ target }) =>
          change({ ...form, mode: modes.find((mode) => mode === target.value) ?? "" })
        }
      >
        <option value="">{says("unset")}</option>
        {modes.map((mode) => (
          <option key={mode} value={mode}>
            {says(mode)}
          </option>
        ))}
      </select>
    </label>
  );
}

function DeadlineField({ form, change, problems }: Fields) {
  const { language } = useLanguage();
  const id = useId();
  const problem = problems("policy.considerationDeadlineDays");
  return (
    <div className="field">
      <label htmlFor={id}>{parameterLabels.considerationDeadlineDays[language]}</label>
      <input
        id={id}
        type="number"
        min="0"
        className={look.number}
        value={form.deadline}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={({ target }) => change({ ...form, deadline: target.value })}
      />
      <Problem id={`${id}-problem`} says={problem} />
    </div>
  );
}
