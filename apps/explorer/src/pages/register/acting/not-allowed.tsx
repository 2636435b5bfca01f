import { Citations } from "../../../parts/citations.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import { officeName } from "../act.ts";
import { domainCode } from "../kinds.ts";
import { capitalized } from "../values.ts";
import type { CommandResult } from "./mutation.ts";
import { once } from "./once.ts";
import { outcomeTexts } from "./outcome.texts.ts";
import { Said } from "./said.tsx";

interface Properties {
  readonly notAllowed: Extract<CommandResult, { readonly __typename: "NotAllowed" }>;
}

/** Who may instead, each by its article. */
export function NotAllowed({ notAllowed }: Properties) {
  const says = useTexts(outcomeTexts);
  const { language } = useLanguage();
  const { whoMay, offices, citations } = notAllowed;
  const named = (office: string) => capitalized(say(officeName(domainCode(office)), language));
  const others = offices.filter((office) => !whoMay.some((power) => power.office === office));
  return (
    <Said title={says("notAllowed")} tone="violated">
      <p>{capitalized(say(notAllowed, language))}</p>
      {offices.length === 0 ? <p>{says("nobody")}</p> : <h5>{says("whoMay")}</h5>}
      <ul className="plain-list">
        {whoMay.map((power) => (
          <li key={`${power.office} ${power.citations[0]?.article}`}>
            {named(power.office)}
            <Citations of={once(power.citations)} />
          </li>
        ))}
        {others.map((office) => (
          <li key={office}>{named(office)}</li>
        ))}
      </ul>
      {whoMay.length === 0 && <Citations of={once(citations)} />}
    </Said>
  );
}
