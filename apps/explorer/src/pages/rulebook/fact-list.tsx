/** The facts that a rule asks for. */
import type { FactDescription, RuleDescription } from "@apk-governance/core";
import { useDates } from "../../words/dates.ts";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import { Part } from "./part.tsx";
import look from "./rule.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";

/** The greatest whole number that any count may be: no bound that tells a reader anything. */
const MOST = 2_147_483_647;

export function FactList({ rule }: { readonly rule: RuleDescription }) {
  const says = useTexts(rulebookTexts);
  return (
    <Part id="facts" title={says("facts")} why={says("factsWhy")}>
      <ul className={look.facts}>
        {rule.facts.map((fact) => (
          <li key={fact.name}>
            <OneFact fact={fact} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function OneFact({ fact }: { readonly fact: FactDescription }) {
  const { language } = useLanguage();
  return (
    <>
      <p>
        <strong>{fact.label[language]}</strong> <code className="soft">{fact.name}</code>
      </p>
      <p className="small soft">{useKind(fact)}</p>
      {fact.codes.length > 0 && <Codes fact={fact} />}
    </>
  );
}

function Codes({ fact: { codes } }: { readonly fact: FactDescription }) {
  const says = useTexts(rulebookTexts);
  const { language } = useLanguage();
  return (
    <details className="small">
      <summary>{says("codesOf", { count: codes.length })}</summary>
      <ul className={look.codes}>
        {codes.map(({ code, label }) => (
          <li key={code}>
            {label[language]} <code className="soft">{code}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

function useKind({ kind, minimum, maximum, nullable, vocabulary }: FactDescription): string {
  const says = useTexts(rulebookTexts);
  const { number } = useDates();
  const written = kind === "year" ? String : number;
  const least = minimum !== null && written(minimum);
  const range =
    least &&
    (maximum === null || maximum >= MOST
      ? says("atLeast", { least })
      : says("range", { least, most: written(maximum) }));
  const what = kind === "codes" && vocabulary === null ? says("countries") : says(kind);
  return [what, range, nullable && says("nullable")].filter(Boolean).join(", ");
}
