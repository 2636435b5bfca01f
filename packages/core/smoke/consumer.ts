/** What a user's program does first: a rule of its own import, a rule by id, and types that hold. */
import { assess, InvalidFactsError, rulebook, type Verdict, verify } from "@apk-governance/core";
import { councilDecision } from "@apk-governance/core/rules";

export function firstAnswers(): {
  verdict: Verdict;
  shortfall: number | undefined;
  rules: number;
  kk: string;
} {
  const decision = assess(
    councilDecision,
    { members: 75, present: 52, votesFor: 34, minuted: true, matter: "other" },
    { on: "2023-06-01" },
  );
  const majority = decision.findings.find(({ id }) => id === "council.decision.majority");
  if (!verify(JSON.parse(JSON.stringify(decision))).ok) throw new Error("the assessment does not verify");
  try {
    // @ts-expect-error a count is no text
    assess(councilDecision, { present: "52" }, { on: "2023-06-01" });
    throw new Error("text was taken for a count");
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
  }
  return {
    verdict: decision.verdict,
    shortfall: majority?.shortfall,
    rules: rulebook.rules.length,
    kk: majority?.message.kk ?? "",
  };
}
