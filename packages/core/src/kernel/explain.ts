/** An assessment in plain text. */
import type { AssessmentData } from "./assessment.ts";
import type { Citation } from "./citation.ts";
import type { FindingData } from "./findings.ts";
import type { Language, Text } from "./text.ts";
import type { Verdict } from "./verdict.ts";

const verdictWords: Record<Verdict, Text> = {
  satisfied: { en: "satisfied", ru: "соблюдено", kk: "сақталды" },
  violated: { en: "violated", ru: "нарушено", kk: "бұзылды" },
  undetermined: { en: "undetermined", ru: "не определено", kk: "анықталмады" },
  "not-in-force": { en: "not in force", ru: "не действует", kk: "қолданылмайды" },
};

const headings = {
  remedy: { en: "Remedy", ru: "Как исправить", kk: "Түзету жолы" },
  openQuestion: { en: "Open question", ru: "Открытый вопрос", kk: "Ашық сұрақ" },
  conflict: { en: "Sources differ", ru: "Источники расходятся", kk: "Дереккөздер әртүрлі" },
  notice: { en: "Note", ru: "Примечание", kk: "Ескертпе" },
} as const satisfies Record<string, Text>;

/**
 * The verdict, then a line for each finding with its citations, then what else the reader must know.
 *
 * @example
 * explain(assess(councilQuorum, { members: 75, present: 40 }, { on: "2023-06-01" })) // => "council.quorum, 2023-06-01: violated…"
 */
export function explain(assessment: AssessmentData, language: Language = "en"): string {
  const { rule, on, verdict, findings, clashes, remedies, noRemedy, openQuestions, conflicts } = assessment;
  const section = (heading: Text, items: readonly { readonly message: Text }[]) =>
    items.map(({ message }) => `${heading[language]}: ${message[language]}`);
  const notices = new Set(findings.flatMap(({ notice }) => notice?.[language] ?? []));
  return [
    `${rule}, ${on}: ${verdictWords[verdict][language]}`,
    ...findings.map((finding) => line(finding, language)),
    ...clashes.map(({ message }) => `✗ ${message[language]}`),
    ...[...notices].map((notice) => `${headings.notice[language]}: ${notice}`),
    ...section(headings.remedy, noRemedy ? [{ message: noRemedy }] : remedies),
    ...section(headings.openQuestion, openQuestions),
    ...section(headings.conflict, conflicts),
  ].join("\n");
}

const marks: Record<Verdict, string> = {
  satisfied: "✓",
  violated: "✗",
  undetermined: "?",
  "not-in-force": "–",
};

function line({ id, verdict, message, citations, certainty }: FindingData, language: Language): string {
  return `${marks[verdict]} ${id}: ${message[language]} [${citations.map(place).join("; ")}; ${certainty}]`;
}

function place({ source, article }: Citation): string {
  return `${source}, ${article}`;
}
