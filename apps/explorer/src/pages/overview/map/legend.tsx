/** What the lines mean; each kind may be left out of the drawing. */
import { useTexts } from "../../../words/texts.ts";
import { mapTexts } from "../overview.texts.ts";
import { type LineKind, lineKinds } from "./line-kinds.ts";
import styles from "./map.module.css";

interface Properties {
  readonly shown: ReadonlySet<LineKind>;
  readonly choose: (kinds: ReadonlySet<LineKind>) => void;
}

export function Legend({ shown, choose }: Properties) {
  const says = useTexts(mapTexts);
  const toggle = (kind: LineKind) =>
    choose(new Set(lineKinds.filter((one) => (one === kind ? !shown.has(one) : shown.has(one)))));
  return (
    <fieldset className={styles.legend}>
      <legend className="seen-by-readers-only">{says("lines")}</legend>
      {lineKinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={shown.has(kind)} onChange={() => toggle(kind)} />
          <svg className={styles.sample} viewBox="0 0 36 12" aria-hidden="true">
            <g className={styles.line} data-kind={kind}>
              <path d="M1 6H30" />
              <polygon points="35,6 27,3 27,9" />
            </g>
          </svg>
          {says(kind)}
        </label>
      ))}
    </fieldset>
  );
}
