/** The facts that a condition read, by their names, with their values in words. */
import type { Fact, Finding, Rule } from "@apk-governance/core";
import { useDates } from "../../../words/dates.ts";
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import look from "./facts-read.module.css";

interface Properties {
  readonly rule: Rule;
  readonly facts: Finding["facts"];
}

export function FactsRead({ rule, facts }: Properties) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  const given = Object.entries(facts);
  if (given.length === 0) return null;
  return (
    <dl className={look.facts} aria-label={says("factsRead")}>
      {given.map(([name, value]) => (
        <div key={name}>
          <dt>{rule.facts[name]?.label[language]}</dt>
          <dd>
            <ValueInWords rule={rule} name={name} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Value {
  readonly rule: Rule;
  readonly name: string;
  readonly value: unknown;
}

function ValueInWords({ rule, name, value }: Value) {
  const says = useTexts(askTexts);
  const known = useKnownValue(rule.facts[name]);
  if (value === undefined) return says("unknown");
  if (value === null || (Array.isArray(value) && value.length === 0)) return says("none");
  return [value].flat().map(known).join("; ");
}

/** A value that exists, or one of a list, as its kind of fact has it. */
function useKnownValue(fact: Fact | undefined): (value: unknown) => string {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  const { shortDay, number } = useDates();
  return (value) => {
    switch (fact?.kind) {
      case "flag":
        return says(value ? "yes" : "no");
      case "count":
        return number(value as number);
      case "day":
      case "days":
        return shortDay(value as string);
      default:
        return fact?.vocabulary?.labels[String(value)]?.[language] ?? String(value);
    }
  };
}
