/** Citations of rules, with the titles of the sources in the language of the page. Brings the rulebook's sources along. */
import { type Citation, rulebook } from "@apk-governance/core";
import { useLanguage } from "../words/language.tsx";
import { Citations } from "./citations.tsx";

export function RuleCitations({ of }: { readonly of: readonly Citation[] }) {
  const { language } = useLanguage();
  const titled = of.map((citation) => ({
    ...citation,
    title: rulebook.source(citation.source)?.title[language] ?? citation.title,
  }));
  return <Citations of={titled} />;
}
