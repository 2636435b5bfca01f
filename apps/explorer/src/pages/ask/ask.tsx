/** Ask: a question chosen, its facts given, its answer read. */
import { rulebook, UnknownRuleError } from "@apk-governance/core";
import { Link, useParams } from "wouter";
import { PageHead } from "../../parts/page-head.tsx";
import { useTexts } from "../../words/texts.ts";
import { askTexts } from "./ask.texts.ts";
import { Choose } from "./choose.tsx";
import { QuestionPage } from "./question-page.tsx";

export default function Ask() {
  const { id } = useParams<{ id?: string }>();
  const says = useTexts(askTexts);
  if (id === undefined)
    return (
      <>
        <PageHead title={says("title")}>{says("lead")}</PageHead>
        <Choose />
      </>
    );
  const near = nearIfUnknown(id);
  return near ? <NoSuchRule id={id} near={near} /> : <QuestionPage key={id} rule={rulebook.rule(id)} />;
}

function nearIfUnknown(id: string): readonly string[] | undefined {
  try {
    rulebook.rule(id);
    return undefined;
  } catch (error) {
    if (error instanceof UnknownRuleError) return error.near;
    throw error;
  }
}

function NoSuchRule({ id, near }: { readonly id: string; readonly near: readonly string[] }) {
  const says = useTexts(askTexts);
  return (
    <div className="stack">
      <PageHead title={says("noRule", { id })} />
      {near.length > 0 && (
        <p className="row">
          {says("near")}
          {near.map((other) => (
            <Link key={other} href={`/ask/${other}`}>
              {other}
            </Link>
          ))}
        </p>
      )}
      <Choose />
    </div>
  );
}
