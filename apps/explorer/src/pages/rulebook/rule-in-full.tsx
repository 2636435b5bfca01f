import type { RuleDescription } from "@apk-governance/core";
import { Link } from "wouter";
import { useGraphLanguage } from "../../graph/ask.ts";
import { RuleOfRulebookDocument } from "../../graph/operations.generated.ts";
import { type Area, areas } from "../../parts/areas.ts";
import { Breakable } from "../../parts/breakable.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { QueryBehind } from "../../parts/query-behind.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import { Conditions } from "./conditions.tsx";
import { ConflictsOfRule } from "./conflicts-of-rule.tsx";
import { Contents } from "./contents.tsx";
import { Examples } from "./examples.tsx";
import { FactList } from "./fact-list.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import look from "./rule.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";
import { SchemaOfRule } from "./schema.tsx";
import { SourcesOfRule } from "./sources-of-rule.tsx";
import { useScrollToHash } from "./use-scroll-to-hash.ts";

export function RuleInFull({ rule }: { readonly rule: RuleDescription }) {
  const language = useGraphLanguage();
  useScrollToHash();
  return (
    <>
      <Head rule={rule} />
      <div className={look.columns}>
        <Contents rule={rule} />
        <div className={look.sections}>
          <Conditions rule={rule} />
          <FactList rule={rule} />
          <ConflictsOfRule rule={rule} />
          <OpenQuestions rule={rule} />
          <SourcesOfRule rule={rule} />
          <Examples rule={rule} />
          <SchemaOfRule rule={rule} />
          <QueryBehind document={RuleOfRulebookDocument} variables={{ id: rule.id, language }} />
        </div>
      </div>
    </>
  );
}

function Head({ rule: { id, area, title, question } }: { readonly rule: RuleDescription }) {
  const says = useTexts(rulebookTexts);
  const saysArea = useTexts(areas);
  const { language } = useLanguage();
  return (
    <div className={look.head}>
      <p className="small row">
        <Link href="/rules">{says("title")}</Link>
        <Link href={`/rules#${area}`}>{saysArea(area as Area)}</Link>
        <Breakable>{id}</Breakable>
      </p>
      <PageHead title={title[language]}>{question[language]}</PageHead>
      <Link href={`/ask/${id}`} className={look.ask}>
        {says("ask")}
      </Link>
    </div>
  );
}
