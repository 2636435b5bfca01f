import type { PlanForm } from "./plan.ts";
import type { Problems } from "./problems.ts";

/** What each part of the form gets. */
export interface Fields {
  readonly form: PlanForm;
  readonly change: (form: PlanForm) => void;
  readonly problems: Problems;
}
