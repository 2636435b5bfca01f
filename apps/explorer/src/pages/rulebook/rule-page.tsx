/** A rule, all of it. */
import { type Rule, rulebook, UnknownRuleError } from "@apk-governance/core";
import { Link } from "wouter";
import { PageHead } from "../../parts/page-head.tsx";
import { useTexts } from "../../words/texts.ts";
import { RuleInFull } from "./rule-in-full.tsx";
import { rulebookTexts } from "./rulebook.texts.ts";

export function RulePage({ id }: { readonly id: string }) {
  const rule = ruleOrNear(id);
  return Array.isArray(rule) ? <NoSuchRule id={id} near={rule} /> : <RuleInFull id={id} />;
}

function ruleOrNear(id: string): Rule | readonly string[] {
  try {
    return rulebook.rule(id);
  } catch (error) {
    if (error instanceof UnknownRuleError) return error.near;
    throw error;
  }
}

function NoSuchRule({ id, near }: { readonly id: string; readonly near: readonly string[] }) {
  const says = useTexts(rulebookTexts);
  return (
    <div className="stack">
      <PageHead title={says("noRule", { id })} />
      {near.length > 0 && (
        <p className="row">
          {says("near")}
          {near.map((other) => (
            <Link key={other} href={`/rules/${other}`}>
              {other}
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
