/** What cannot hold together, where sources differ, and what no source settles. */
import type { Assessment } from "@apk-governance/core";
import type { ReactNode } from "react";
import { Citations } from "../../../parts/citations.tsx";
import { DaysInText } from "../../../parts/days-in-text.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import { isParameter } from "../policy/parameters.ts";
import look from "./answer.module.css";

export function Clashes({ of }: { readonly of: Assessment["clashes"] }) {
  const { language } = useLanguage();
  return (
    <Doubts heading="clashes" count={of.length}>
      {of.map(({ conditions, message }) => (
        <li key={conditions.join()}>{message[language]}</li>
      ))}
    </Doubts>
  );
}

export function Conflicts({ of }: { readonly of: Assessment["conflicts"] }) {
  const { language } = useLanguage();
  return (
    <Doubts heading="conflicts" count={of.length}>
      {of.map(({ id, message, citations }) => (
        <li key={id}>
          <DaysInText>{message[language]}</DaysInText>
          <Citations of={citations} />
        </li>
      ))}
    </Doubts>
  );
}

export function OpenQuestions({ of }: { readonly of: Assessment["openQuestions"] }) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  return (
    <Doubts heading="openQuestions" count={of.length}>
      {of.map(({ parameter, message, citations }) => (
        <li key={parameter}>
          <DaysInText>{message[language]}</DaysInText>{" "}
          {isParameter(parameter) && (
            <button type="button" className="as-link not-printed" onClick={() => goToPolicy(parameter)}>
              {says("settle")}
            </button>
          )}
          <Citations of={citations} />
        </li>
      ))}
    </Doubts>
  );
}

interface Properties {
  readonly heading: "clashes" | "conflicts" | "openQuestions";
  readonly count: number;
  readonly children: ReactNode;
}

function Doubts({ heading, count, children }: Properties) {
  const says = useTexts(askTexts);
  if (count === 0) return null;
  return (
    <section>
      <h2 className={look.heading}>{says(heading)}</h2>
      <ul className={look.doubts}>{children}</ul>
    </section>
  );
}

function goToPolicy(parameter: string): void {
  const policy = document.getElementById("policy");
  if (policy instanceof HTMLDetailsElement) policy.open = true;
  const field = document.getElementById(`policy-${parameter}`);
  field?.scrollIntoView({ block: "center" });
  field?.querySelector<HTMLElement>("input, select")?.focus();
}
