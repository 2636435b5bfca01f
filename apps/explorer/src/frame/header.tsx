/** The name of the page, the menu, and the choice of language and theme. */
import { type Language, languages } from "@apk-governance/core";
import { useEffect, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { pages } from "../pages.ts";
import { useLanguage } from "../words/language.tsx";
import { say, useTexts } from "../words/texts.ts";
import frame from "./frame.module.css";
import { frameTexts } from "./frame.texts.ts";
import { ThemeChoice } from "./theme-choice.tsx";

export function Header() {
  const says = useTexts(frameTexts);
  const [place] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [place]);
  // Wherever the focus is: not every browser gives it to a button that is clicked.
  useEffect(() => {
    if (!isOpen) return;
    const closeByEscape = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    addEventListener("keydown", closeByEscape);
    return () => removeEventListener("keydown", closeByEscape);
  }, [isOpen]);
  return (
    <header className={frame.header}>
      <div className={frame.bar}>
        <Link href="/" className={frame.name}>
          <img src="/mark.svg" alt="" width="40" height="40" />
          <span>
            {says("name")}
            <small>{says("tagline")}</small>
          </span>
        </Link>
        <button
          ref={button}
          type="button"
          className={frame.menuButton}
          aria-expanded={isOpen}
          aria-controls="menu"
          onClick={() => setOpen(!isOpen)}
        >
          {says("menu")}
        </button>
        <div className={frame.choices}>
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </div>
      <Menu isOpen={isOpen} />
    </header>
  );
}

function Menu({ isOpen }: { readonly isOpen: boolean }) {
  const says = useTexts(frameTexts);
  const { language } = useLanguage();
  const [place] = useLocation();
  return (
    <nav id="menu" className={frame.menu} data-open={isOpen} aria-label={says("menu")}>
      <ul className="plain-list">
        {pages.map(({ path, name }) => (
          <li key={path}>
            <Link href={path} aria-current={isAt(place, path) ? "page" : undefined}>
              {say(name, language)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isAt(place: string, path: string): boolean {
  return path === "/" ? place === "/" : place === path || place.startsWith(`${path}/`);
}

const own: Readonly<Record<Language, string>> = { en: "English", ru: "Русский", kk: "Қазақша" };

function LanguageChoice() {
  const says = useTexts(frameTexts);
  const { language, choose } = useLanguage();
  return (
    <label className={frame.choice}>
      <span className="seen-by-readers-only">{says("language")}</span>
      <select value={language} onChange={(event) => choose(event.target.value as Language)}>
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {own[code]}
          </option>
        ))}
      </select>
    </label>
  );
}
