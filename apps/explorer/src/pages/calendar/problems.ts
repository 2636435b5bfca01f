/** What the calendar refuses, in words of the page, at the field that it concerns. */
import type { Issue } from "@apk-governance/core";
import { planningTexts } from "../../parts/planning.texts.ts";
import { type Say, useTexts } from "../../words/texts.ts";
import { calendarTexts } from "./calendar.texts.ts";
import type { Fields } from "./fields.ts";

const refusalTexts = { ...calendarTexts, ...planningTexts };

/** By the end of the place, for what can be read and yet cannot be. */
const clashes = [
  ["to", "endsFirst"],
  [".to", "termEndsFirst"],
  [".from", "overlaps"],
  [".consideredOn", "consideredFirst"],
  [".id", "twice"],
  ["policy.considerationDeadlineDays", "daysRange"],
] as const;

export function useProblems(issues: readonly Issue[]): Fields["problems"] {
  const says = useTexts(refusalTexts);
  return (path) => {
    const found = issues.find((issue) => issue.path === path);
    return found && inWords(found, says);
  };
}

function inWords({ path, code }: Issue, says: Say<keyof typeof refusalTexts>): string {
  if (code === "required") return says("blank");
  const [, name] = clashes.find(([end]) => (end.startsWith(".") ? path.endsWith(end) : path === end)) ?? [];
  const isId = path.endsWith(".association") || (path.endsWith(".id") && code !== "impossible");
  return says(isId || name === undefined ? "unreadable" : name);
}
