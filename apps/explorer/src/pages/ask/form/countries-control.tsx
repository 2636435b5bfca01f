/** Countries by their codes, with their names as the browser has them. */
import { useState } from "react";
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import look from "./control.module.css";
import type { ControlProperties } from "./control-properties.ts";

export function CountriesControl({ label, value, isWrong, set }: ControlProperties) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const [typed, setTyped] = useState(given.join(" "));
  const shown = codesIn(typed).join() === given.join() ? typed : given.join(" ");
  const change = (text: string) => {
    setTyped(text);
    set(text.trim() === "" ? undefined : codesIn(text));
  };
  return (
    <span>
      <input
        aria-label={label}
        aria-invalid={isWrong}
        className={look.text}
        autoComplete="off"
        placeholder={says("countryCodes")}
        value={shown}
        onChange={({ target }) => change(target.value)}
      />
      <span className="note"> {given.map((code) => nameOf(code, language)).join(", ")}</span>
    </span>
  );
}

function codesIn(text: string): string[] {
  return text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
}

function nameOf(code: unknown, language: string): string {
  if (typeof code !== "string" || !/^[A-Z]{2}$/.test(code)) return "";
  return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
}
