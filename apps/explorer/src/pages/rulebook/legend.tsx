/** The patterns of the charts, each with its word, which tells its meaning when pressed. */
import { certainties } from "@apk-governance/core";
import { CertaintyWord } from "../../parts/certainty-word.tsx";
import { useTexts } from "../../words/texts.ts";
import { rulebookTexts } from "./rulebook.texts.ts";
import look from "./timeline.module.css";

export function Legend() {
  const says = useTexts(rulebookTexts);
  return (
    <ul className={look.legend} aria-label={says("legend")}>
      {certainties.toReversed().map((certainty) => (
        <li key={certainty}>
          <span className={look.swatch} data-certainty={certainty} />
          <CertaintyWord certainty={certainty} />
        </li>
      ))}
    </ul>
  );
}
