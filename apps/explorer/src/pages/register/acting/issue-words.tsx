import { useTexts } from "../../../words/texts.ts";
import { capitalized } from "../values.ts";
import style from "./acting.module.css";
import type { GraphIssue } from "./mutation.ts";
import { outcomeTexts } from "./outcome.texts.ts";

/** What is wrong, in the language of the page by its code, and as core says it, which is in English. */
export function IssueWords({ issues }: { readonly issues: readonly GraphIssue[] }) {
  const says = useTexts(outcomeTexts);
  if (issues.length === 0) return null;
  return (
    <ul className={`plain-list ${style.wrong}`}>
      {issues.map(({ path, code, message }) => (
        <li key={`${path} ${code}`}>
          {capitalized(says(code.toLowerCase() as Lower))}
          {code.toLowerCase() !== "required" && <span lang="en"> ({message})</span>}
        </li>
      ))}
    </ul>
  );
}

type Lower =
  | "unknown_fact"
  | "wrong_type"
  | "out_of_range"
  | "not_a_date"
  | "not_in_list"
  | "impossible"
  | "required";
