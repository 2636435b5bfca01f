/** Days that stand in a sentence of core or of a source as `2026-03-18`, written as people write them. */
import type { Language } from "@apk-governance/core";
import { inWords } from "./dates.ts";
import { useLanguage } from "./language.tsx";

const day = /\b(\d{4}-\d{2}-\d{2})\b(\.?)/g;

export function useDaysInText(): (text: string) => string {
  const { language } = useLanguage();
  return (text) => daysInText(text, language);
}

/** In Kazakh in figures: a month in words would need the ending that the sentence asks for. */
export function daysInText(text: string, language: Language): string {
  const written = language === "kk" ? inFigures : inWords(language).day;
  return text.replaceAll(day, (_, day: string, stop: string) => withStop(written(day), stop));
}

/** The full stop of `18 марта 2026 г.` ends the sentence too. */
function withStop(written: string, stop: string): string {
  return written.endsWith(".") ? written : written + stop;
}

/** `18.03.2026` */
function inFigures(day: string): string {
  return day.split("-").reverse().join(".");
}
