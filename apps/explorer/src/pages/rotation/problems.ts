/** What the planner refuses, in words of the page, at the field that it concerns. */
import type { Issue } from "@apk-governance/core";
import { planningTexts } from "../../parts/planning.texts.ts";
import { type Say, useTexts } from "../../words/texts.ts";
import { rotationTexts } from "./rotation.texts.ts";

const refusalTexts = { ...rotationTexts, ...planningTexts };

export type Problems = (path: string) => string | undefined;

export function useProblems(issues: readonly Issue[], seats: number): Problems {
  const says = useTexts(refusalTexts);
  return (path) => {
    const found = issues.find((issue) => issue.path === path);
    return found && inWords(found, seats, says);
  };
}

function inWords({ path, code }: Issue, seats: number, says: Say<keyof typeof refusalTexts>): string {
  if (code === "required") return says("blank");
  if (path === "associations") return says("tooFew", { seats });
  if (path === "from") return says("beforeRule");
  if (path === "years") return says("yearsRange");
  if (path.endsWith(".seat")) return says("noSuchSeat");
  if (path.endsWith(".from")) return says("overlaps");
  if (path.endsWith(".to")) return says("endsFirst");
  return says(code === "impossible" ? "twice" : "unreadable");
}
