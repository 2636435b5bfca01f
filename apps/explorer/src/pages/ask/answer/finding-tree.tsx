/** The conditions as branches of the verdict, each with what it read, where it stands and how sure that is. */
import type { Finding, Rule } from "@apk-governance/core";
import { CertaintyWord } from "../../../parts/certainty-word.tsx";
import { Citations } from "../../../parts/citations.tsx";
import { DaysInText } from "../../../parts/days-in-text.tsx";
import { VerdictMark } from "../../../parts/verdict-mark.tsx";
import { useDates } from "../../../words/dates.ts";
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import { FactsRead } from "./facts-read.tsx";
import look from "./finding-tree.module.css";

export function FindingTree({
  rule,
  findings,
}: {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}) {
  const says = useTexts(askTexts);
  if (findings.length === 0) return null;
  return (
    <section>
      <h2 className="seen-by-readers-only">{says("conditions")}</h2>
      <ul className={look.tree}>
        {findings.map((finding) => (
          <li key={finding.id} data-verdict={finding.verdict}>
            <Branch rule={rule} finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Branch({ rule, finding }: { readonly rule: Rule; readonly finding: Finding }) {
  const { language } = useLanguage();
  const { verdict, message, citations, certainty, notice, facts } = finding;
  return (
    <div className={look.branch}>
      <div className={look.said}>
        <VerdictMark verdict={verdict} />
        <p>{message[language]}</p>
      </div>
      <Shortfall rule={rule} finding={finding} />
      <FactsRead rule={rule} facts={facts} />
      <div className={look.grounds}>
        <CertaintyWord certainty={certainty} />
        <EditionOf finding={finding} />
        <Citations of={citations} />
      </div>
      {notice && (
        <p className="note">
          <DaysInText>{notice[language]}</DaysInText>
        </p>
      )}
    </div>
  );
}

function Shortfall({
  rule,
  finding: { shortfall, facts },
}: {
  readonly rule: Rule;
  readonly finding: Finding;
}) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  if (typeof shortfall !== "number") return null;
  // Rules name a whole before its part: of the facts that may rise, the last is the one that is counted.
  const raised = Object.keys(facts).findLast((name) => rule.facts[name]?.change === "raise");
  const of = raised && rule.facts[raised]?.label[language];
  const words = of
    ? says("shortfall", { count: shortfall, of })
    : says("shortfallOnly", { count: shortfall });
  return <p className={look.shortfall}>{words}</p>;
}

function EditionOf({ finding: { edition } }: { readonly finding: Finding }) {
  const says = useTexts(askTexts);
  const { shortDay } = useDates();
  const { from, to } = edition;
  const period = to
    ? says("editionBetween", { from: shortDay(from), to: shortDay(to) })
    : says("editionFrom", { from: shortDay(from) });
  return (
    <span className="note">
      {says("edition")}: {period}
    </span>
  );
}
