/** One rule that changed: whether it came or went, and its conditions with both editions. */
import type { ConditionChange, RuleChange } from "@apk-governance/core";
import { lazy, Suspense } from "react";
import { Link } from "wouter";
import { Loading } from "../../parts/loading.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import changes from "./changes.module.css";
import { changesTexts } from "./changes.texts.ts";
import { Codes } from "./codes.tsx";
import { Opened } from "./opened.tsx";
import { ruleTitle } from "./rule-words.ts";

/** Loaded when a rule is first opened. */
const ConditionChanged = lazy(() => import("./condition-changed.tsx"));

interface Properties {
  readonly id: string;
  readonly changes: readonly RuleChange[];
  readonly conditions: readonly ConditionChange[];
}

export function RuleChanged({ id, changes: ofRule, conditions }: Properties) {
  const says = useTexts(changesTexts);
  const { language } = useLanguage();
  const title = (
    <>
      {ruleTitle(id, language)}
      {ofRule.map(({ kind }) => (
        <span key={kind} className={changes.badge} data-kind={kind}>
          {says(kind === "added" ? "ruleAdded" : "ruleEnded")}
        </span>
      ))}
    </>
  );
  return (
    <li>
      <Opened title={title} count={conditions.length}>
        {ofRule.map(({ kind, codes }) => (
          <Codes key={kind} rule={id} codes={codes} />
        ))}
        <Suspense fallback={<Loading />}>
          <ul className={`plain-list ${changes.list}`}>
            {conditions.map((condition) => (
              <ConditionChanged key={`${condition.condition} ${condition.codes}`} {...condition} />
            ))}
          </ul>
        </Suspense>
        <p className="small">
          <Link href={`/rules/${id}`}>{says("openRule")}</Link>
        </p>
      </Opened>
    </li>
  );
}
