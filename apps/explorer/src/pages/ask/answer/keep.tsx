/** Ways to keep the answer and to pass it on: a link, the assessment as JSON, paper. */
import { type Assessment, canonicalJson } from "@apk-governance/core";
import { graphiqlLink } from "../../../graph/behind.ts";
import { AskDocument } from "../../../graph/operations.generated.ts";
import { askLink } from "../../../parts/ask-link.ts";
import { Code } from "../../../parts/code.tsx";
import { CopyButton } from "../../../parts/copy-button.tsx";
import { partTexts } from "../../../parts/parts.texts.ts";
import { SaveButton } from "../../../parts/save-button.tsx";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import type { Question } from "../question.ts";
import look from "./answer.module.css";

interface Properties {
  readonly assessment: Assessment;
  readonly question: Question;
}

export function Keep({ assessment, question }: Properties) {
  const says = useTexts(askTexts);
  const saysPart = useTexts(partTexts);
  const { rule, rulebookVersion } = assessment;
  return (
    <section className="stack">
      <h2 className="seen-by-readers-only">{says("keep")}</h2>
      <p className="row not-printed">
        <CopyButton text={new URL(askLink(rule, question), location.href).href}>
          {says("copyLink")}
        </CopyButton>
        <SaveButton
          name={`${rule}-${assessment.on}.json`}
          type="application/json"
          content={() => canonicalJson(assessment)}
        >
          {says("download")}
        </SaveButton>
        <button type="button" onClick={() => print()}>
          {says("print")}
        </button>
      </p>
      <details className={`not-printed ${look.json}`}>
        <summary>{says("json")}</summary>
        <Code label={says("json")}>{JSON.stringify(assessment, null, 2)}</Code>
      </details>
      <p className="note">
        {rule} · {says("version", { version: rulebookVersion.slice(0, 12) })} ·{" "}
        <a className="not-printed" href={graphiqlLink(AskDocument, behind(rule, question))}>
          {saysPart("behind")}
        </a>
      </p>
    </section>
  );
}

function behind(rule: string, { on, facts, policy, reading }: Question) {
  return { rule, on, facts, policy, reading: reading === "law" ? ("LAW" as const) : ("OVERVIEW" as const) };
}
