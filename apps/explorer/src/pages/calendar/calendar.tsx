/** The calendar of duties: what it is made from, and the duties, which follow at once. */
import { useDeferredValue, useMemo } from "react";
import { useGraphLanguage } from "../../graph/ask.ts";
import { CalendarOfDutiesDocument } from "../../graph/operations.generated.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { QueryBehind } from "../../parts/query-behind.tsx";
import { useAddressState } from "../../words/address-state.ts";
import { useTexts } from "../../words/texts.ts";
import look from "./calendar.module.css";
import { calendarTexts } from "./calendar.texts.ts";
import { meetingDays, sessionDays } from "./chronicle.ts";
import { DayListFields } from "./day-list-fields.tsx";
import { DutiesShown } from "./duties-shown.tsx";
import { PeriodFields } from "./period-fields.tsx";
import { PolicyFields } from "./policy-fields.tsx";
import { useProblems } from "./problems.ts";
import { RecommendationFields } from "./recommendation-fields.tsx";
import { addressOf, calendarOf, formIn, requestOf } from "./request.ts";
import { TermFields } from "./term-fields.tsx";

export default function CalendarPage() {
  const says = useTexts(calendarTexts);
  const language = useGraphLanguage();
  const [form, change] = useAddressState(formIn, addressOf);
  const settled = useDeferredValue(form);
  const { duties, issues } = useMemo(() => calendarOf(settled), [settled]);
  const fields = { form, change, problems: useProblems(issues) };
  return (
    <>
      <PageHead title={says("title")}>{says("lead")}</PageHead>
      <div className={look.columns}>
        <form className={look.form} onSubmit={(event) => event.preventDefault()}>
          <PeriodFields {...fields} />
          <DayListFields {...fields} list="meetings" known={meetingDays} />
          <DayListFields {...fields} list="sessions" known={sessionDays} />
          <TermFields {...fields} />
          <RecommendationFields {...fields} />
          <PolicyFields {...fields} />
        </form>
        <DutiesShown duties={duties} />
      </div>
      <QueryBehind document={CalendarOfDutiesDocument} variables={{ ...requestOf(form), language }} />
    </>
  );
}
