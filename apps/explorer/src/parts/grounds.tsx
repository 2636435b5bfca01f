/** On what a record of the institution rests: how sure it is, where it is said, and what makes one doubt it. */
import { certaintyOf } from "../graph/certainty.ts";
import type { CitedFragment } from "../graph/operations.generated.ts";
import { useDaysInText } from "../words/days-in-text.ts";
import { useTexts } from "../words/texts.ts";
import { CertaintyWord } from "./certainty-word.tsx";
import { Citations } from "./citations.tsx";
import grounds from "./grounds.module.css";
import { partTexts } from "./parts.texts.ts";

interface Properties {
  readonly of: CitedFragment;
  /** Keeps the citations folded, for one record among many. */
  readonly isBrief?: boolean;
}

export function Grounds({ of, isBrief = false }: Properties) {
  const worded = useDaysInText();
  return (
    <div className={grounds.grounds}>
      {of.note && <p className={grounds.note}>{worded(of.note)}</p>}
      <div className={grounds.basis}>
        <CertaintyWord certainty={certaintyOf(of.certainty)} />
        {isBrief ? <Folded of={of} /> : <Citations of={of.citations} />}
      </div>
    </div>
  );
}

function Folded({ of }: { readonly of: CitedFragment }) {
  const says = useTexts(partTexts);
  return (
    <details className={grounds.folded}>
      <summary>
        {says("sources")} ({of.citations.length})
      </summary>
      <Citations of={of.citations} />
    </details>
  );
}
