/** A part of the form, with its heading, which can be closed where it is seldom needed. */
import { type ReactNode, useState } from "react";
import look from "./calendar.module.css";

interface Properties {
  readonly title: string;
  readonly why?: string;
  /** Shown beside the heading. */
  readonly count?: number;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

export function Group({ title, why, count, isOpen = false, children }: Properties) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details className={look.group} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {title} {count !== undefined && count > 0 && <span className="soft">{count}</span>}
      </summary>
      <fieldset className={look.fields}>
        <legend className="seen-by-readers-only">{title}</legend>
        {why && <p className="note">{why}</p>}
        {children}
      </fieldset>
    </details>
  );
}
