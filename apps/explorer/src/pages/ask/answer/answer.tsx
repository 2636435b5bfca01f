/** The answer: the verdict, what to answer next, how to mend it, and the tree of conditions under it. */
import type { Assessment, Rule, SafeAssessment } from "@apk-governance/core";
import { VerdictMark } from "../../../parts/verdict-mark.tsx";
import { useDates } from "../../../words/dates.ts";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import type { Question } from "../question.ts";
import look from "./answer.module.css";
import { Clashes, Conflicts, OpenQuestions } from "./doubts.tsx";
import { FindingTree } from "./finding-tree.tsx";
import { Keep } from "./keep.tsx";
import { MissingFacts } from "./missing-facts.tsx";
import { Remedies } from "./remedies.tsx";

interface Properties {
  readonly rule: Rule;
  readonly question: Question;
  readonly answered: SafeAssessment;
  readonly apply: (change: Assessment["remedies"][number]["change"]) => void;
}

export function Answer({ rule, question, answered, apply }: Properties) {
  const says = useTexts(askTexts);
  if (!answered.ok)
    return (
      <div className="panel" role="status">
        <p className={look.invalid}>{says("invalid")}</p>
      </div>
    );
  const { assessment } = answered;
  return (
    <div className="panel stack">
      <Verdict assessment={assessment} />
      <MissingFacts rule={rule} assessment={assessment} />
      <Clashes of={assessment.clashes} />
      <Remedies assessment={assessment} apply={apply} />
      <FindingTree rule={rule} findings={assessment.findings} />
      <Conflicts of={assessment.conflicts} />
      <OpenQuestions of={assessment.openQuestions} />
      <Keep assessment={assessment} question={question} />
    </div>
  );
}

function Verdict({ assessment: { verdict, on } }: { readonly assessment: Assessment }) {
  const says = useTexts(askTexts);
  const { day } = useDates();
  return (
    <p className={look.verdict} role="status">
      <VerdictMark verdict={verdict} large />
      <span className="soft">{says("answerOf", { day: day(on) })}</span>
    </p>
  );
}
