/** The smallest change that would satisfy the rule, or why there is none. */
import type { Assessment } from "@apk-governance/core";
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import look from "./answer.module.css";

interface Properties {
  readonly assessment: Assessment;
  readonly apply: (change: Assessment["remedies"][number]["change"]) => void;
}

export function Remedies({ assessment: { remedies, noRemedy }, apply }: Properties) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  if (remedies.length === 0 && !noRemedy) return null;
  return (
    <section className={look.remedy}>
      <h2 className={look.heading}>{says("remedy")}</h2>
      {noRemedy && <p className="small">{noRemedy[language]}</p>}
      {remedies.map(({ change, message }) => (
        <div key={JSON.stringify(change)} className="row">
          <p>{message[language]}</p>
          <button type="button" className="not-printed" onClick={() => apply(change)}>
            {says("apply")}
          </button>
        </div>
      ))}
    </section>
  );
}
