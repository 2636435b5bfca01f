/** The day of the act, and whether the acts or the overview page are followed. */
import { type Issue, type Reading, readings } from "@apk-governance/core";
import { useId } from "react";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import type { Question } from "../question.ts";
import { DayControl } from "./day-control.tsx";
import { Issues } from "./issues.tsx";
import look from "./when-and-how.module.css";

interface Properties {
  readonly question: Question;
  readonly issues: readonly Issue[];
  readonly change: (question: Question) => void;
}

const names = { law: "readingLaw", overview: "readingOverview" } as const;

export function WhenAndHow({ question, issues, change }: Properties) {
  const says = useTexts(askTexts);
  const problems = useId();
  return (
    <section className={`panel ${look.whenAndHow}`}>
      <div className="field">
        <span>{says("on")}</span>
        <DayControl
          label={says("on")}
          value={question.on}
          isWrong={issues.some(({ path }) => path === "on")}
          set={(on) => change({ ...question, on: (on as string | undefined) ?? "" })}
        />
        <span className="note">{says("onWhy")}</span>
        <Issues id={problems} issues={issues.filter(({ path }) => path === "on")} />
      </div>
      <div className="field">
        <label htmlFor="reading">{says("reading")}</label>
        <select
          id="reading"
          value={question.reading}
          onChange={({ target }) => change({ ...question, reading: target.value as Reading })}
        >
          {readings.map((reading) => (
            <option key={reading} value={reading}>
              {says(names[reading])}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
