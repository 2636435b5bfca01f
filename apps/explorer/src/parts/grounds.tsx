/** On what a record of the institution rests: how sure it is, where it is said, and what makes one doubt it. */
import { certaintyOf } from "../graph/certainty.ts";
import type { CitedFragment } from "../graph/operations.generated.ts";
import { CertaintyWord } from "./certainty-word.tsx";
import { Citations } from "./citations.tsx";
import grounds from "./grounds.module.css";

export function Grounds({ of }: { readonly of: CitedFragment }) {
  return (
    <div className={grounds.grounds}>
      {of.note && <p className={grounds.note}>{of.note}</p>}
      <div className={grounds.basis}>
        <CertaintyWord certainty={certaintyOf(of.certainty)} />
        <Citations of={of.citations} />
      </div>
    </div>
  );
}
