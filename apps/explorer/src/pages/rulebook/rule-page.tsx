/** A rule, all of it, or the way to the rulebook where there is no such rule. */

import rules from "virtual:rules";
import { use } from "react";
import { Link } from "wouter";
import { PageHead } from "../../parts/page-head.tsx";
import { ruleDescription } from "../../rule-descriptions.ts";
import { useTexts } from "../../words/texts.ts";
import { RuleInFull } from "./rule-in-full.tsx";
import { rulebookTexts } from "./rulebook.texts.ts";

export function RulePage({ id }: { readonly id: string }) {
  const rule = use(ruleDescription(id));
  return rule ? <RuleInFull rule={rule} /> : <NoSuchRule id={id} />;
}

function NoSuchRule({ id }: { readonly id: string }) {
  const says = useTexts(rulebookTexts);
  const near = rules.filter(({ area }) => id.startsWith(`${area}.`));
  return (
    <div className="stack">
      <PageHead title={says("noRule", { id })} />
      {near.length > 0 && (
        <p className="row">
          {says("near")}
          {near.map((rule) => (
            <Link key={rule.id} href={`/rules/${rule.id}`}>
              {rule.id}
            </Link>
          ))}
        </p>
      )}
      <p>
        <Link href="/rules">{says("all")}</Link>
      </p>
    </div>
  );
}
