/** The associations that take part: by id and name, from the register or typed. */
import { Problem } from "../../parts/problem.tsx";
import { useTexts } from "../../words/texts.ts";
import { AssociationRow } from "./association-row.tsx";
import type { Fields } from "./fields.ts";
import { type Association, isPlaceholder } from "./plan.ts";
import { RegisterChoice } from "./register-choice.tsx";
import look from "./rotation.module.css";
import { rotationTexts } from "./rotation.texts.ts";

export function AssociationFields({ form, change, problems }: Fields) {
  const says = useTexts(rotationTexts);
  const { associations } = form;
  const set = (next: readonly Association[]) => change({ ...form, associations: next });
  const add = (association: Association) =>
    set(isPlaceholder(form) && association.id ? [association] : [...associations, association]);
  return (
    <fieldset className={look.group}>
      <legend>{says("associations")}</legend>
      <p className="note">{says(isPlaceholder(form) ? "placeholders" : "associationsWhy")}</p>
      <div role="status">
        <Problem says={problems("associations")} />
      </div>
      <ol className={look.associations}>
        {associations.map((association, i) => (
          <AssociationRow
            key={i}
            association={association}
            number={i + 1}
            isLast={i === associations.length - 1}
            problem={problems(`associations[${i}]`)}
            set={(next) => set(associations.with(i, next))}
            remove={() => set(associations.filter((_, other) => other !== i))}
            move={(by) => set(moved(associations, i, by))}
          />
        ))}
      </ol>
      <p>
        <button type="button" onClick={() => add({ id: "", name: "" })}>
          {says("add")}
        </button>
      </p>
      <RegisterChoice chosen={associations.map(({ id }) => id)} add={add} />
    </fieldset>
  );
}

function moved(associations: readonly Association[], i: number, by: number): Association[] {
  const others = associations.filter((_, other) => other !== i);
  return others.toSpliced(i + by, 0, associations[i] as Association);
}
