/** For which codes of its fact something changed, where not for all. */
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import { changesTexts } from "./changes.texts.ts";
import { codeLabels } from "./rule-words.ts";

export function Codes({ rule, codes }: { readonly rule: string; readonly codes: readonly string[] }) {
  const says = useTexts(changesTexts);
  const { language } = useLanguage();
  if (codes.length === 0) return null;
  return <p className="note">{says("onlyFor", { codes: codeLabels(rule, codes, language) })}</p>;
}
