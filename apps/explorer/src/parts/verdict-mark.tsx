/** A verdict as a sign and a word, in its colour: never by colour alone. */
import type { Verdict } from "@apk-governance/core";
import { useTexts } from "../words/texts.ts";
import { partTexts } from "./parts.texts.ts";
import mark from "./verdict-mark.module.css";

const signs: Readonly<Record<Verdict, string>> = {
  satisfied: "M5 12.5l4.5 4.5L19 7.5",
  violated: "M6.5 6.5l11 11M17.5 6.500l-11 11",
  undetermined: "M8.5 9a3.5 3.5 0 1 1 5.2 3.05c-1.1.65-1.7 1.2-1.7 2.45M12 18v.01",
  "not-in-force": "M6 12h12",
};

export function VerdictMark({
  verdict,
  large = false,
}: {
  readonly verdict: Verdict;
  readonly large?: boolean;
}) {
  const says = useTexts(partTexts);
  return (
    <span className={mark.mark} data-verdict={verdict} data-large={large}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={signs[verdict]} />
      </svg>
      {says(verdict)}
    </span>
  );
}
