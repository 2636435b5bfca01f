/** Recommendations of the Session to state bodies. */
import type { SentRecommendation } from "@apk-governance/core";
import { useTexts } from "../../words/texts.ts";
import { calendarTexts } from "./calendar.texts.ts";
import type { Fields } from "./fields.ts";
import { Group } from "./group.tsx";
import { RecommendationRow } from "./recommendation-row.tsx";

export function RecommendationFields({ form, change, problems }: Fields) {
  const says = useTexts(calendarTexts);
  const { recommendations } = form;
  const set = (next: readonly SentRecommendation[]) => change({ ...form, recommendations: next });
  const add = () => {
    const id = `r-${recommendations.length + 1}`;
    set([...recommendations, { id, sentOn: form.from, consideredOn: null }]);
  };
  return (
    <Group
      title={says("recommendations")}
      why={says("recommendationsWhy")}
      count={recommendations.length}
      isOpen={recommendations.length > 0}
    >
      <ol className="plain-list stack">
        {recommendations.map((recommendation, i) => (
          <RecommendationRow
            key={i}
            recommendation={recommendation}
            number={i + 1}
            problems={(part) => problems(`recommendations[${i}].${part}`)}
            set={(next) => set(recommendations.with(i, next))}
            remove={() => set(recommendations.filter((_, other) => other !== i))}
          />
        ))}
      </ol>
      <p>
        <button type="button" onClick={add}>
          {says("addRecommendation")}
        </button>
      </p>
    </Group>
  );
}
