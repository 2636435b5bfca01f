/** Why a value cannot be used, at the field that has it. */
import type { Issue } from "@apk-governance/core";
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import look from "./issues.module.css";

export function Issues({ id, issues }: { readonly id: string; readonly issues: readonly Issue[] }) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  if (issues.length === 0) return null;
  return (
    <p id={id} className={look.issues} role="alert">
      {issues.map(({ path, code, message }) => (
        <span key={path + code}>
          {says(code)}
          {/* The library tells the particulars in English. */}
          {language === "en" ? `: ${message}` : <span lang="en"> ({message})</span>}
        </span>
      ))}
    </p>
  );
}
