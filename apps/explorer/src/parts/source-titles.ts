/** The titles of the sources in the language of the page. What is cited carries them in English; the others are loaded when first needed. */
import type { Language } from "@apk-governance/core";
import { useEffect, useState } from "react";
import { useLanguage } from "../words/language.tsx";

type Titles = Readonly<Record<string, Readonly<Record<Language, string>>>>;

let loading: Promise<Titles> | undefined;
let loaded: Titles | undefined;

/** The title of a source by its id; where it is not there, or not yet, the one that is given. */
export function useSourceTitle(): (source: string, given: string) => string {
  const { language } = useLanguage();
  const [titles, show] = useState(loaded);
  useEffect(() => {
    if (language !== "en" && !titles) load().then(show, () => undefined);
  }, [language, titles]);
  return (source, given) => (language !== "en" && titles?.[source]?.[language]) || given;
}

function load(): Promise<Titles> {
  loading ??= import("virtual:source-titles").then(
    ({ default: titles }) => {
      loaded = titles;
      return titles;
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
