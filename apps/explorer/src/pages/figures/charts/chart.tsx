/** A chart with its title, and all that it shows in words for those who do not see it. */
import { type ReactNode, useId } from "react";
import styles from "../figures.module.css";

interface Properties {
  readonly title: string;
  /** Each value with its name or day. */
  readonly words: readonly string[];
  readonly more?: string | undefined;
  readonly children: ReactNode;
}

export function Chart({ title, words, more, children }: Properties) {
  const id = useId();
  return (
    <figure className={styles.chart}>
      <figcaption id={id}>{title}</figcaption>
      <div role="img" aria-labelledby={id} aria-describedby={`${id}words`}>
        {children}
      </div>
      <p id={`${id}words`} className="seen-by-readers-only">
        {words.join("; ")}
      </p>
      {more && <p className="note">{more}</p>}
    </figure>
  );
}
