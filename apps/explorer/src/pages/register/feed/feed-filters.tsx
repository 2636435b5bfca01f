import { powerOffices } from "@apk-governance/core";
import { useId } from "react";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts, type Words } from "../../../words/texts.ts";
import { kinds, recordKinds } from "../kinds.ts";
import { capitalized } from "../values.ts";
import style from "./feed.module.css";
import { feedTexts } from "./feed.texts.ts";

interface Filter {
  readonly kind: string;
  readonly office: string;
}

interface Properties {
  readonly filter: Filter;
  readonly choose: (filter: Filter) => void;
}

export function FeedFilters({ filter, choose }: Properties) {
  const says = useTexts(feedTexts);
  const options = recordKinds.map((kind): [string, Words] => [kind, kinds[kind].one]);
  const bodies = ["assembly", "consent-council", "journalists-club"];
  const offices = Object.entries(powerOffices.labels).filter(([code]) => !bodies.includes(code));
  return (
    <div className={style.filters}>
      <Choice
        label={says("kind")}
        options={options}
        value={filter.kind}
        choose={(kind) => choose({ ...filter, kind })}
      />
      <Choice
        label={says("office")}
        options={offices}
        value={filter.office}
        choose={(office) => choose({ ...filter, office })}
      />
    </div>
  );
}

interface ChoiceProperties {
  readonly label: string;
  readonly options: readonly (readonly [code: string, words: Words])[];
  readonly value: string;
  readonly choose: (code: string) => void;
}

function Choice({ label, options, value, choose }: ChoiceProperties) {
  const says = useTexts(feedTexts);
  const { language } = useLanguage();
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{says("any")}</option>
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {capitalized(say(words, language))}
          </option>
        ))}
      </select>
    </p>
  );
}
