/** Code to read; long code scrolls in a region of its own. */
import code from "./code.module.css";
import { Scrolling } from "./scrolling.tsx";

interface Properties {
  /** A name of its own on the page. */
  readonly label: string;
  readonly children: string;
}

export function Code({ label, children }: Properties) {
  return (
    <Scrolling label={label} className={code.code}>
      <pre>{children}</pre>
    </Scrolling>
  );
}
