/** The rotation of the public Vice-Chairs: what it is planned from, and the plan, which follows at once. */
import { useMemo } from "react";
import { useGraphLanguage } from "../../graph/ask.ts";
import { RotationPlanDocument } from "../../graph/operations.generated.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { QueryBehind } from "../../parts/query-behind.tsx";
import { useAddressState } from "../../words/address-state.ts";
import { useTexts } from "../../words/texts.ts";
import { AssociationFields } from "./association-fields.tsx";
import { Choices } from "./choices.tsx";
import { FrameFields } from "./frame-fields.tsx";
import { HistoryFields } from "./history-fields.tsx";
import { addressOf, formIn, planOf, requestOf } from "./plan.ts";
import { PlanShown } from "./plan-shown.tsx";
import { useProblems } from "./problems.ts";
import look from "./rotation.module.css";
import { rotationTexts } from "./rotation.texts.ts";

export default function Rotation() {
  const says = useTexts(rotationTexts);
  const language = useGraphLanguage();
  const [form, change] = useAddressState(formIn, addressOf);
  const { terms, issues } = useMemo(() => planOf(form), [form]);
  const problems = useProblems(issues, form.seats);
  const fields = { form, change, problems };
  return (
    <>
      <PageHead title={says("title")}>{says("lead")}</PageHead>
      <div className={look.columns}>
        <form className={look.form} onSubmit={(event) => event.preventDefault()}>
          <FrameFields {...fields} />
          <AssociationFields {...fields} />
          <HistoryFields {...fields} />
        </form>
        <PlanShown form={form} terms={terms} />
        <Choices />
      </div>
      <QueryBehind document={RotationPlanDocument} variables={{ input: requestOf(form), language }} />
    </>
  );
}
