import type { CalendarForm } from "./request.ts";

/** What each part of the form gets. */
export interface Fields {
  readonly form: CalendarForm;
  readonly change: (form: CalendarForm) => void;
  /** What is wrong at a place of the request. */
  readonly problems: (path: string) => string | undefined;
}
