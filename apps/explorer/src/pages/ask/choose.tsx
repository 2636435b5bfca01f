/** Every question by area, narrowed by typing in any of the three languages. */
import { type Rule, rulebook } from "@apk-governance/core";
import { useState } from "react";
import { Link } from "wouter";
import { type Area, areas } from "../../parts/areas.ts";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import { askTexts } from "./ask.texts.ts";
import look from "./choose.module.css";

export function Choose() {
  const says = useTexts(askTexts);
  const [words, setWords] = useState("");
  const found = rulebook.rules.filter((rule) => has(rule, words));
  return (
    <div className="stack">
      <p className="field">
        <label htmlFor="find">{says("find")}</label>
        <input
          id="find"
          type="search"
          className={look.find}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </p>
      <p className="note" role="status">
        {found.length > 0 ? says("found", { count: found.length }) : says("foundNone")}
      </p>
      <div className={look.areas}>
        {(Object.keys(areas) as Area[]).map((area) => (
          <OneArea key={area} area={area} rules={found.filter((rule) => rule.area === area)} />
        ))}
      </div>
    </div>
  );
}

function OneArea({ area, rules }: { readonly area: Area; readonly rules: readonly Rule[] }) {
  const says = useTexts(areas);
  const { language } = useLanguage();
  if (rules.length === 0) return null;
  return (
    <section className="panel">
      <h2 className={look.area}>{says(area)}</h2>
      <ul className={look.questions}>
        {rules.map(({ id, title, question }) => (
          <li key={id}>
            <Link href={`/ask/${id}`}>{question[language]}</Link>
            <span className="note">{title[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function has({ id, area, title, question }: Rule, words: string): boolean {
  const named = areas[area as Area];
  const text = [id, ...[title, question, named].flatMap(({ en, ru, kk }) => [en, ru, kk])].join(" ");
  return folded(words)
    .split(/\s+/)
    .every((word) => folded(text).includes(word));
}

/** As people type: without capitals, and with е for ё. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е").trim();
}
