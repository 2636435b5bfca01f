/** What is cited, in the language of the page. It carries English words; the others are loaded when first needed. */
import { useEffect, useState } from "react";
import { useLanguage } from "../words/language.tsx";

type Loaded = typeof import("./cited-words.ts");

let loading: Promise<Loaded> | undefined;
let loaded: Loaded | undefined;

interface CitedWords {
  /** The title of a source by its id; where it is not there, or not yet, the one that is given. */
  titleOf(source: string, given: string): string;
  /** Where in the source it stands; `undefined` where the language has no words for it, or not yet. */
  placeOf(article: string): string | undefined;
}

export function useCitedWords(): CitedWords {
  const { language } = useLanguage();
  const [words, show] = useState(loaded);
  useEffect(() => {
    if (language !== "en" && !words) load().then(show, () => undefined);
  }, [language, words]);
  if (language === "en") return { titleOf: (_, given) => given, placeOf: (article) => article };
  return {
    titleOf: (source, given) => words?.titles[source]?.[language] ?? given,
    placeOf: (article) => words?.articleInWords(article, language),
  };
}

async function load(): Promise<Loaded> {
  loading ??= import("./cited-words.ts");
  try {
    loaded = await loading;
    return loaded;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
