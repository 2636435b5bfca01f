/** An edition: its words, from when to when, how sure that is, in which case, and where it stands. */
import type { EditionDescription, FactDescription } from "@apk-governance/core";
import type { ReactNode } from "react";
import { CertaintyWord } from "../../parts/certainty-word.tsx";
import { Citations } from "../../parts/citations.tsx";
import { DaysInText } from "../../parts/days-in-text.tsx";
import { useDates } from "../../words/dates.ts";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import look from "./rule.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";
import { parameterLabel, useCodes } from "./use-case.ts";

interface Properties {
  /** What the condition requires, which stands above: an edition that says the same does not repeat it. */
  readonly requires: string;
  readonly edition: EditionDescription;
  readonly facts: readonly FactDescription[];
}

export function EditionInFull({ requires, edition, facts }: Properties) {
  const says = useTexts(rulebookTexts);
  const { language } = useLanguage();
  const codes = useCodes(facts);
  const { certainty, boundsCertainty, citations, notice, reading, policy } = edition;
  const words = edition.requires[language];
  return (
    <div className={look.edition}>
      {words !== requires && <p className={look.words}>{words}</p>}
      {words.includes("{") && <p className="note">{says("figures")}</p>}
      <dl className={look.details}>
        <Detail name={says("inForce")}>{usePeriod(edition)}</Detail>
        <Detail name={says("ofWording")}>
          <CertaintyWord certainty={certainty} />
        </Detail>
        <Detail name={says("ofDays")}>
          <CertaintyWord certainty={boundsCertainty} />
        </Detail>
        <Detail name={says("applies")}>{edition.for.length > 0 ? codes(edition.for) : says("forAll")}</Detail>
        {reading && <Detail name={says("reading")}>{says(reading)}</Detail>}
        {policy && (
          <Detail name={says("policy")}>
            {parameterLabel(policy.parameter, language)} <code>{policyCode(policy)}</code>
          </Detail>
        )}
        {notice && (
          <Detail name={says("notice")}>
            <DaysInText>{notice[language]}</DaysInText>
          </Detail>
        )}
        <Detail name={says("stands")}>
          <Citations of={citations} />
        </Detail>
      </dl>
    </div>
  );
}

function Detail({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function usePeriod({ from, to }: EditionDescription): string {
  const says = useTexts(rulebookTexts);
  const { day } = useDates();
  return to === null ? says("since", { from: day(from) }) : says("between", { from: day(from), to: day(to) });
}

/** `awardRepeatable = false`, as the policy of a question has it. */
function policyCode({ parameter, is, entry }: NonNullable<EditionDescription["policy"]>): string {
  const name = entry ? `${parameter}.${entry}` : parameter;
  return is === undefined ? name : `${name} = ${JSON.stringify(is)}`;
}
