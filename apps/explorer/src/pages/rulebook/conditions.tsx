/** The conditions of a rule, each with the chart of its editions and the one that is chosen. */
import type { ConditionDescription, Day, EditionDescription, RuleDescription } from "@apk-governance/core";
import { useId, useState } from "react";
import { Breakable } from "../../parts/breakable.tsx";
import { today } from "../../words/civil-days.ts";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import { EditionInFull } from "./edition-in-full.tsx";
import { boundariesOf, isInForce, lanesOf } from "./lanes.ts";
import { Legend } from "./legend.tsx";
import { Part } from "./part.tsx";
import look from "./rule.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";
import { Timeline } from "./timeline.tsx";

export function Conditions({ rule }: { readonly rule: RuleDescription }) {
  const says = useTexts(rulebookTexts);
  const boundaries = boundariesOf(rule);
  return (
    <Part id="conditions" title={says("conditions")} why={says("conditionsWhy")}>
      <Legend />
      <ol className={look.conditions}>
        {rule.conditions.map((condition) => (
          <li key={condition.id} id={condition.id.slice(rule.id.length + 1)}>
            <OneCondition rule={rule} condition={condition} boundaries={boundaries} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

interface Properties {
  readonly rule: RuleDescription;
  readonly condition: ConditionDescription;
  readonly boundaries: readonly Day[];
}

function OneCondition({ rule, condition, boundaries }: Properties) {
  const { language } = useLanguage();
  const [chosen, choose] = useState(() => shownFirst(condition));
  const id = useId();
  return (
    <article className={look.condition}>
      <div>
        <h3 className={look.requires}>{condition.requires[language]}</h3>
        <Breakable>{condition.id}</Breakable>
      </div>
      <Timeline
        condition={condition}
        facts={rule.facts}
        lanes={lanesOf(condition)}
        boundaries={boundaries}
        chosen={chosen}
        choose={choose}
        tells={id}
      />
      <div id={id} aria-live="polite">
        <EditionInFull requires={condition.requires[language]} edition={chosen} facts={rule.facts} />
      </div>
    </article>
  );
}

/** The one in force today, or else the last. */
function shownFirst({ editions }: ConditionDescription): EditionDescription {
  const inForce = editions.find((edition) => isInForce(edition, today()));
  return inForce ?? (editions.at(-1) as EditionDescription);
}
