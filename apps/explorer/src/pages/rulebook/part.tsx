/** A part of a rule's page, with its heading, which can be linked to. */
import type { ReactNode } from "react";
import look from "./rule.module.css";

interface Properties {
  readonly id: string;
  readonly title: string;
  readonly why?: string;
  readonly children: ReactNode;
}

export function Part({ id, title, why, children }: Properties) {
  return (
    <section id={id} className={look.part}>
      <div>
        <h2>{title}</h2>
        {why && <p className="small soft measure">{why}</p>}
      </div>
      {children}
    </section>
  );
}
