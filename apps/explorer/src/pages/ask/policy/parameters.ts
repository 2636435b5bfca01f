/** The policy parameters that a rule reads, and how each is set in a form. */
import { type ParameterName, parameterLabels, type Rule } from "@apk-governance/core";

export type ParameterKind = "number" | "share" | "flag" | "mode" | "day" | "deciders";

export const kinds: Readonly<Record<ParameterName, ParameterKind>> = {
  sessionNoticeDays: "number",
  extraordinaryThreshold: "share",
  sessionQuorum: "share",
  sessionMajority: "share",
  considerationDeadlineDays: "number",
  requireCouncilProposal: "flag",
  sessionOtherMatters: "flag",
  awardRepeatable: "flag",
  awardIntervalYears: "number",
  awardDecider: "deciders",
  councilIntervalMode: "mode",
  abolishedOn: "day",
};

export function parametersOf({ conditions, openQuestions = [] }: Rule): readonly ParameterName[] {
  const read = conditions.flatMap(({ editions }) => editions.map(({ policy }) => policy?.parameter));
  const asked = openQuestions.map(({ parameter }) => parameter);
  const named = new Set([...asked, ...read].filter(isParameter));
  return [...named, "abolishedOn"];
}

export function isParameter(name: string | undefined): name is ParameterName {
  return name !== undefined && Object.hasOwn(parameterLabels, name);
}
