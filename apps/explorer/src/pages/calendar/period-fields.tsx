import { DayField } from "../../parts/day-field.tsx";
import { useTexts } from "../../words/texts.ts";
import { calendarTexts } from "./calendar.texts.ts";
import type { Fields } from "./fields.ts";
import { Group } from "./group.tsx";

export function PeriodFields({ form, change, problems }: Fields) {
  const says = useTexts(calendarTexts);
  return (
    <Group title={says("period")} isOpen>
      <div className="row">
        <DayField
          label={says("from")}
          day={form.from}
          choose={(from) => change({ ...form, from })}
          problem={problems("from")}
        />
        <DayField
          label={says("to")}
          day={form.to}
          choose={(to) => change({ ...form, to })}
          problem={problems("to")}
        />
      </div>
    </Group>
  );
}
