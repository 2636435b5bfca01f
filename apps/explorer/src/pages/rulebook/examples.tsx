/** The examples of a rule, each of which may be asked. */
import type { RuleDescription } from "@apk-governance/core";
import { useState } from "react";
import { useTexts } from "../../words/texts.ts";
import { OneExample } from "./one-example.tsx";
import { Part } from "./part.tsx";
import look from "./rule.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";

const SHOWN_FIRST = 6;

export function Examples({ rule }: { readonly rule: RuleDescription }) {
  const says = useTexts(rulebookTexts);
  const [isWhole, setWhole] = useState(false);
  const { examples } = rule;
  const shown = isWhole ? examples : examples.slice(0, SHOWN_FIRST);
  return (
    <Part id="examples" title={says("examples")} why={says("examplesWhy")}>
      <ul className={look.examples}>
        {shown.map((example) => (
          <li key={JSON.stringify([example.on, example.facts, example.policy, example.reading])}>
            <OneExample rule={rule} example={example} />
          </li>
        ))}
      </ul>
      {shown.length < examples.length && (
        <p>
          <button type="button" onClick={() => setWhole(true)}>
            {says("showAll", { count: examples.length })}
          </button>
        </p>
      )}
    </Part>
  );
}
