/** A source: what it is, of which day, what of it could be read, and where it is. */
import type { Source } from "@apk-governance/core";
import { DaysInText } from "../../parts/days-in-text.tsx";
import { useDates } from "../../words/dates.ts";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import look from "./rulebook.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";

export function SourceCard({ source }: { readonly source: Source }) {
  const says = useTexts(rulebookTexts);
  const { language } = useLanguage();
  const { day } = useDates();
  const { title, number, dated, read, url, id } = source;
  const facts = [number && says("number", { number }), dated && day(dated)].filter(Boolean);
  return (
    <>
      <p className={look.entryTitle}>
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {title[language]}
          </a>
        ) : (
          title[language]
        )}
      </p>
      {facts.length > 0 && <p className="small">{facts.join(" · ")}</p>}
      <p className="note">
        {says("read")}: <DaysInText>{read[language]}</DaysInText> <code>{id}</code>
      </p>
    </>
  );
}
