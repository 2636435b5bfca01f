/** Citations of rules, with the titles of the sources in the language of the page once they are loaded. */
import type { Citation } from "@apk-governance/core";
import { Suspense, use } from "react";
import { allSources } from "../rule-descriptions.ts";
import { useLanguage } from "../words/language.tsx";
import { Citations } from "./citations.tsx";

interface Properties {
  readonly of: readonly Citation[];
}

export function RuleCitations({ of }: Properties) {
  return (
    <Suspense fallback={<Citations of={of} />}>
      <Titled of={of} />
    </Suspense>
  );
}

function Titled({ of }: Properties) {
  const sources = use(allSources());
  const { language } = useLanguage();
  const titleOf = ({ source, title }: Citation) =>
    sources.find(({ id }) => id === source)?.title[language] ?? title;
  return <Citations of={of.map((citation) => ({ ...citation, title: titleOf(citation) }))} />;
}
