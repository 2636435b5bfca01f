/** Why a value cannot be used, at the field that has it. */
import type { Fact, Issue } from "@apk-governance/core";
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import look from "./issues.module.css";

interface Properties {
  readonly id: string;
  readonly issues: readonly Issue[];
  /** Whose value it is, where it is that of a fact. */
  readonly fact?: Fact;
}

export function Issues({ id, issues, fact }: Properties) {
  const says = useTexts(askTexts);
  if (issues.length === 0) return null;
  return (
    <p id={id} className={look.issues} role="alert">
      {issues.map((issue) => (
        <span key={issue.path + issue.code}>
          {says(issue.code)}
          <Particulars issue={issue} fact={fact} />
        </span>
      ))}
    </p>
  );
}

interface OneIssue {
  readonly issue: Issue;
  readonly fact: Fact | undefined;
}

/** What is wrong in full: the library tells it in English, the page in its own language where the form does not show it. */
function Particulars({ issue: { code, message }, fact }: OneIssue) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  if (language === "en") return `: ${message}`;
  if (code === "not_a_date") return null;
  // Which facts clash, and what a policy may be, only the library tells.
  if (code === "impossible" || !fact) return <span lang="en"> ({message})</span>;
  if (!fact.range || fact.kind === "day") return null;
  const { least, most } = fact.range;
  return `: ${says("whole", { least: String(least), most: String(most) })}`;
}
