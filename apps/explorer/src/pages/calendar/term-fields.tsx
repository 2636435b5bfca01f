import { Link } from "wouter";
import { planningTexts } from "../../parts/planning.texts.ts";
import { TermRow } from "../../parts/term-row.tsx";
import { addMonths } from "../../words/civil-days.ts";
import { useTexts } from "../../words/texts.ts";
import { calendarTexts } from "./calendar.texts.ts";
import type { Fields } from "./fields.ts";
import { Group } from "./group.tsx";

export function TermFields({ form, change, problems }: Fields) {
  const says = useTexts(calendarTexts);
  const saysShared = useTexts(planningTexts);
  const { terms, from } = form;
  const set = (next: typeof terms) => change({ ...form, terms: next });
  return (
    <Group title={says("terms")} why={says("termsWhy")} count={terms.length} isOpen={terms.length > 0}>
      <ol className="plain-list stack">
        {terms.map((term, i) => (
          <TermRow
            key={i}
            term={term}
            number={i + 1}
            problems={(part) => problems(`viceChairTerms[${i}].${part}`)}
            set={(next) => set(terms.with(i, next))}
            remove={() => set(terms.filter((_, other) => other !== i))}
          />
        ))}
      </ol>
      <p className="row">
        <button
          type="button"
          onClick={() => set([...terms, { seat: 1, association: "", from, to: addMonths(from, 12) }])}
        >
          {saysShared("addTerm")}
        </button>
        <Link href="/rotation">{says("toRotation")}</Link>
      </p>
    </Group>
  );
}
