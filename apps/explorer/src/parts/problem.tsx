/** What is wrong with a field, said beneath it; a sign and words, not colour alone. */
import problem from "./problem.module.css";

export function Problem({ id, says }: { readonly id?: string; readonly says: string | undefined }) {
  if (!says) return null;
  return (
    <p id={id} className={problem.problem}>
      {says}
    </p>
  );
}
