/** The plan: as a chart, as a table, and to be kept. */
import type { ViceChairTerm } from "@apk-governance/core";
import { useTexts } from "../../words/texts.ts";
import { KeepPlan } from "./keep-plan.tsx";
import type { PlanForm } from "./plan.ts";
import look from "./rotation.module.css";
import { rotationTexts } from "./rotation.texts.ts";
import { shownTerms } from "./shown-terms.ts";
import { TermChart } from "./term-chart.tsx";
import { TermTable } from "./term-table.tsx";

interface Properties {
  readonly form: PlanForm;
  readonly terms: readonly ViceChairTerm[] | undefined;
}

export function PlanShown({ form, terms }: Properties) {
  const says = useTexts(rotationTexts);
  if (!terms)
    return (
      <section className={look.plan}>
        <div role="status">
          <h2>{says("noPlan")}</h2>
          <p className="soft">{says("noPlanWhy")}</p>
        </div>
      </section>
    );
  const shown = shownTerms(form, terms);
  return (
    <section className={look.plan}>
      <div>
        <h2>{says("plan")}</h2>
        <p className="soft small" role="status">
          {says("planned", { count: terms.length })}
        </p>
      </div>
      <TermChart terms={shown} seats={form.seats} />
      <TermTable terms={shown} />
      <KeepPlan form={form} terms={terms} />
    </section>
  );
}
