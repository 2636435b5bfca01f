/** The changes of the rules on a day, as core tells them apart: rules, then what else is asked, then restated. */
import type { ConditionChange, RuleChange } from "@apk-governance/core";
import { DaysInText } from "../../parts/days-in-text.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import changes from "./changes.module.css";
import { changesTexts } from "./changes.texts.ts";
import { Opened } from "./opened.tsx";
import { RuleChanged } from "./rule-changed.tsx";
import type { ChangesOfRules } from "./stops.ts";

export function RuleChanges({ diff }: { readonly diff: ChangesOfRules }) {
  const says = useTexts(changesTexts);
  const restated = diff.conditions.filter(({ kind }) => kind === "restated");
  const others = diff.conditions.filter(({ kind }) => kind !== "restated");
  if (diff.rules.length + diff.conditions.length === 0)
    return (
      <section className="stack">
        <h3>{says("rules")}</h3>
        <p className="soft small">{says("noRules")}</p>
      </section>
    );
  return (
    <section className="stack">
      <h3>{says("rules")}</h3>
      <Counts diff={diff} />
      <Notices of={diff.conditions} />
      <ByRule rules={diff.rules} conditions={others} />
      {restated.length > 0 && (
        <Opened title={says("restatedRules")} count={restated.length}>
          <p className="note">{says("restatedMeans")}</p>
          <ByRule rules={[]} conditions={restated} />
        </Opened>
      )}
    </section>
  );
}

const counted = {
  added: "conditionsAdded",
  changed: "conditionsChanged",
  ended: "conditionsEnded",
  restated: "conditionsRestated",
} as const;

function Counts({ diff: { rules, conditions } }: { readonly diff: ChangesOfRules }) {
  const says = useTexts(changesTexts);
  const rulesOf = (kind: RuleChange["kind"]) => rules.filter((rule) => rule.kind === kind).length;
  const kinds = ["added", "changed", "ended", "restated"] as const;
  const lines = [
    rulesOf("added") > 0 && says("rulesAdded", { count: rulesOf("added") }),
    rulesOf("ended") > 0 && says("rulesEnded", { count: rulesOf("ended") }),
    ...kinds.map((kind) => {
      const count = conditions.filter((condition) => condition.kind === kind).length;
      return count > 0 && says(counted[kind], { count });
    }),
  ];
  return (
    <ul className={changes.counts}>{lines.flatMap((line) => (line ? [<li key={line}>{line}</li>] : []))}</ul>
  );
}

/** A notice that conditions bear from this day on and did not bear before. */
function Notices({ of }: { readonly of: readonly ConditionChange[] }) {
  const says = useTexts(changesTexts);
  const { language } = useLanguage();
  const bearing = of.flatMap(({ before, after }) =>
    after?.notice && after.notice.en !== before?.notice?.en ? [after.notice[language]] : [],
  );
  return [...new Set(bearing)].map((notice) => (
    <p key={notice} className={changes.notice}>
      {says("noticeFrom", { count: bearing.filter((other) => other === notice).length })}{" "}
      <DaysInText>{notice}</DaysInText>
    </p>
  ));
}

interface ByRuleProperties {
  readonly rules: readonly RuleChange[];
  readonly conditions: readonly ConditionChange[];
}

function ByRule({ rules, conditions }: ByRuleProperties) {
  const ids = [...new Set([...rules, ...conditions].map(({ rule }) => rule))];
  return (
    <ul className={`plain-list ${changes.rules}`}>
      {ids.map((id) => (
        <RuleChanged
          key={id}
          id={id}
          changes={rules.filter(({ rule }) => rule === id)}
          conditions={conditions.filter(({ rule }) => rule === id)}
        />
      ))}
    </ul>
  );
}
