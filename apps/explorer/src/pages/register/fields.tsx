/** What a record or an act says, each value under its label. */
import type { Field } from "./record/state.ts";
import register from "./register.module.css";
import { capitalized } from "./values.ts";

export function Fields({ of }: { readonly of: readonly Field[] }) {
  if (of.length === 0) return null;
  return (
    <dl className={register.fields}>
      {of.map(({ name, label, value }) => (
        <div key={name}>
          <dt>{capitalized(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
