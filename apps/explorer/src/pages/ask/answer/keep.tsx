/** Ways to keep the answer and to pass it on: a link, the assessment as JSON, paper. */
import { type Assessment, canonicalJson } from "@apk-governance/core";
import { useState } from "react";
import { graphiqlLink } from "../../../graph/behind.ts";
import { AskDocument } from "../../../graph/operations.generated.ts";
import { askLink } from "../../../parts/ask-link.ts";
import { partTexts } from "../../../parts/parts.texts.ts";
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
        <CopyLink link={askLink(rule, question)} />
        <button type="button" onClick={() => download(assessment)}>
          {says("download")}
        </button>
        <button type="button" onClick={() => print()}>
          {says("print")}
        </button>
      </p>
      <details className="not-printed">
        <summary>{says("json")}</summary>
        <pre className={look.json}>{JSON.stringify(assessment, null, 2)}</pre>
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

function CopyLink({ link }: { readonly link: string }) {
  const says = useTexts(askTexts);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(link, location.href).href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <button type="button" className="primary" onClick={() => void copy()}>
      <span aria-live="polite">{says(isCopied ? "copied" : "copyLink")}</span>
    </button>
  );
}

/** The same bytes as from the gateway and the command line. */
function download(assessment: Assessment): void {
  const file = new Blob([canonicalJson(assessment)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${assessment.rule}-${assessment.on}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function behind(rule: string, { on, facts, policy, reading }: Question) {
  return { rule, on, facts, policy, reading: reading === "law" ? ("LAW" as const) : ("OVERVIEW" as const) };
}
