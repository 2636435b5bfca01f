import { useId } from "react";
import { useTexts } from "../../words/texts.ts";
import look from "./rulebook.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";

interface Properties {
  readonly query: string;
  readonly change: (query: string) => void;
}

export function SearchField({ query, change }: Properties) {
  const says = useTexts(rulebookTexts);
  const id = useId();
  return (
    <search className={look.search}>
      <label htmlFor={id}>{says("search")}</label>
      <input
        id={id}
        type="search"
        value={query}
        aria-describedby={`${id}-why`}
        autoComplete="off"
        onChange={({ target }) => change(target.value)}
      />
      <p id={`${id}-why`} className="note">
        {says("searchWhy")}
      </p>
    </search>
  );
}
