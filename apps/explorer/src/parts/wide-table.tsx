/** A table that scrolls by itself where the page is narrower, also by the keyboard. */
import type { ReactNode } from "react";
import { Scrolling } from "./scrolling.tsx";

interface Properties {
  /** A name of its own on the page. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly className?: string | undefined;
  /** Its rows. */
  readonly children: ReactNode;
}

export function WideTable({ label, columns, className, children }: Properties) {
  return (
    <Scrolling label={label}>
      <table className={className}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scrolling>
  );
}
