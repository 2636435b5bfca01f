/** Light, dark, or as the device has it; remembered. */
import { useEffect, useState } from "react";
import { useTexts } from "../words/texts.ts";
import frame from "./frame.module.css";
import { frameTexts } from "./frame.texts.ts";

const themes = ["auto", "light", "dark"] as const;
const names = { auto: "themeAuto", light: "themeLight", dark: "themeDark" } as const;
const kept = "theme";

type Theme = (typeof themes)[number];

export function ThemeChoice() {
  const says = useTexts(frameTexts);
  const [theme, choose] = useState<Theme>(
    () => themes.find((name) => name === localStorage.getItem(kept)) ?? "auto",
  );
  useEffect(() => {
    localStorage.setItem(kept, theme);
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <label className={frame.choice}>
      <span className="seen-by-readers-only">{says("theme")}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" />
      </svg>
      <select value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {themes.map((name) => (
          <option key={name} value={name}>
            {says(names[name])}
          </option>
        ))}
      </select>
    </label>
  );
}
