/** All that a record says: its own fields, then each of its parts. */
import type { Stream } from "@apk-governance/core";
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { Fields } from "../fields.tsx";
import type { RecordKind } from "../kinds.ts";
import style from "./record.module.css";
import { recordTexts } from "./record.texts.ts";
import { fieldsOf, inOrder, type Part, partsOf } from "./state.ts";

export function Says({ kind, state }: { readonly kind: RecordKind; readonly state: Stream }) {
  const says = useTexts(recordTexts);
  const { language } = useLanguage();
  const values = inOrder(kind, { ...state });
  const parts = partsOf(kind, values, language);
  const fields = fieldsOf(kind, values, language);
  if (fields.length + parts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="says">
      <h2 id="says">{says("says")}</h2>
      <Fields of={fields} />
      {parts.map((part) => (
        <PartSays key={part.name} part={part} isNumbered={Array.isArray(values[part.name as keyof Stream])} />
      ))}
    </section>
  );
}

function PartSays({
  part: { title, items },
  isNumbered,
}: {
  readonly part: Part;
  readonly isNumbered: boolean;
}) {
  const says = useTexts(recordTexts);
  return (
    <section className={style.part}>
      <h3>{title}</h3>
      {items.map((fields, i) => (
        <div key={i} className={style.item}>
          {isNumbered && <h4>{says("number", { number: i + 1 })}</h4>}
          <Fields of={fields} />
        </div>
      ))}
    </section>
  );
}
