/** The language of the page: chosen once, remembered, and told to the browser. */
import { type Language, languages } from "@apk-governance/core";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

interface Chosen {
  readonly language: Language;
  choose(language: Language): void;
}

const kept = "language";
const Context = createContext<Chosen>({ language: "en", choose: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, choose] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(kept, language);
  }, [language]);
  return <Context value={{ language, choose }}>{children}</Context>;
}

export function useLanguage(): Chosen {
  return useContext(Context);
}

/** That of a link (`?lang=kk`), the one chosen before, the browser's own, or English. */
function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  const wanted = [asked, localStorage.getItem(kept), ...navigator.languages];
  for (const tag of wanted) {
    const found = languages.find((language) => tag?.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return "en";
}
