import type { SentRecommendation } from "@apk-governance/core";
import { useId } from "react";
import { DayField } from "../../parts/day-field.tsx";
import { Problem } from "../../parts/problem.tsx";
import { useTexts } from "../../words/texts.ts";
import look from "./calendar.module.css";
import { calendarTexts } from "./calendar.texts.ts";

interface Properties {
  readonly recommendation: SentRecommendation;
  readonly number: number;
  readonly problems: (part: keyof SentRecommendation) => string | undefined;
  readonly set: (recommendation: SentRecommendation) => void;
  readonly remove: () => void;
}

export function RecommendationRow({ recommendation, number, problems, set, remove }: Properties) {
  const says = useTexts(calendarTexts);
  const id = useId();
  const problem = problems("id");
  return (
    <li className={look.recommendation}>
      <div className="field">
        <label htmlFor={id}>{says("id")}</label>
        <input
          id={id}
          value={recommendation.id}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && `${id}-problem`}
          autoComplete="off"
          onChange={({ target }) => set({ ...recommendation, id: target.value })}
        />
        <Problem id={`${id}-problem`} says={problem} />
      </div>
      <DayField
        label={says("sentOn")}
        day={recommendation.sentOn}
        choose={(sentOn) => set({ ...recommendation, sentOn })}
      />
      <DayField
        label={says("consideredOn")}
        day={recommendation.consideredOn ?? ""}
        choose={(consideredOn) => set({ ...recommendation, consideredOn })}
        forget={() => set({ ...recommendation, consideredOn: null })}
        problem={problems("consideredOn")}
      />
      <button type="button" aria-label={says("removeRecommendation", { number })} onClick={remove}>
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  );
}
