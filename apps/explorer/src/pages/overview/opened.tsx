/** Details that are drawn only once they are open: some days changed a hundred conditions. */
import { type ReactNode, useState } from "react";
import changes from "./changes.module.css";

interface Properties {
  readonly title: ReactNode;
  readonly count: number;
  readonly children: ReactNode;
}

export function Opened({ title, count, children }: Properties) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={changes.opened} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {title} <span className={changes.count}>{count}</span>
      </summary>
      {isOpen && <div className={changes.inside}>{children}</div>}
    </details>
  );
}
