/** A region that scrolls by itself where it finds no room, also by the keyboard. */
import type { ReactNode } from "react";

interface Properties {
  /** A name of its own on the page. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Scrolling({ label, className, children }: Properties) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1: else no key scrolls it in a browser that focuses no scroller by itself, such as Safari; axe's scrollable-region-focusable asks for it
    <section className={["scrolls", className].filter(Boolean).join(" ")} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
