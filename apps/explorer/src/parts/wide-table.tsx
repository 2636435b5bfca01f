/** A table that scrolls by itself where the page is narrower, also by the keyboard. */
import type { ReactNode } from "react";

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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section className="scrolls" aria-label={label} tabIndex={0}>
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
    </section>
  );
}
