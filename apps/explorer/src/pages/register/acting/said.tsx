import type { ReactNode } from "react";
import style from "./acting.module.css";

interface SaidProperties {
  readonly title: string;
  readonly tone: "satisfied" | "violated";
  readonly children: ReactNode;
}

/** What came of a command, by a sign and words, never by colour alone. */
export function Said({ title, tone, children }: SaidProperties) {
  return (
    <div className={style.said} data-tone={tone} role="alert">
      <h4>
        <span aria-hidden="true">{tone === "satisfied" ? "✓ " : "✕ "}</span>
        {title}
      </h4>
      {children}
    </div>
  );
}
