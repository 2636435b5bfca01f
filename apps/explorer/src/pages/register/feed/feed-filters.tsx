import { powerOffices } from "@apk-governance/core";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts, type Words } from "../../../words/texts.ts";
import { Choice } from "../choice.tsx";
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
  const { language } = useLanguage();
  const worded = ([code, words]: [string, Words]) => [code, capitalized(say(words, language))] as const;
  const records = recordKinds.map((kind): [string, Words] => [kind, kinds[kind].one]);
  const bodies = ["assembly", "consent-council", "journalists-club"];
  const offices = Object.entries(powerOffices.labels).filter(([code]) => !bodies.includes(code));
  return (
    <div className={style.filters}>
      <Choice
        label={says("kind")}
        any={says("any")}
        options={records.map(worded)}
        value={filter.kind}
        choose={(kind) => choose({ ...filter, kind })}
      />
      <Choice
        label={says("office")}
        any={says("any")}
        options={offices.map(worded)}
        value={filter.office}
        choose={(office) => choose({ ...filter, office })}
      />
    </div>
  );
}
