/** The query behind a page: to read, to run here, to open in GraphiQL, to take away. */
import { useMutation } from "@tanstack/react-query";
import { Link } from "wouter";
import { askGateway, useGraphLanguage } from "../../graph/ask.ts";
import { graphiqlLink } from "../../graph/behind.ts";
import type { BehindPage } from "../../graph/behind-pages.ts";
import { NoAnswer } from "../../parts/answered.tsx";
import { Breakable } from "../../parts/breakable.tsx";
import { Code } from "../../parts/code.tsx";
import { useDates } from "../../words/dates.ts";
import { useLanguage } from "../../words/language.tsx";
import { say, useTexts } from "../../words/texts.ts";
import style from "./api.module.css";
import { apiTexts } from "./api.texts.ts";
import { CopiedCode } from "./copied-code.tsx";
import { curlOf, typescriptOf } from "./snippets.ts";

export function QueryShown({ of: { path, name, document, variables: give } }: { readonly of: BehindPage }) {
  const says = useTexts(apiTexts);
  const { language } = useLanguage();
  const variables = give(useGraphLanguage());
  const called = say(name, language);
  const query = document.toString().trim();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async () => {
      const begun = performance.now();
      const answer = await askGateway(document, variables);
      return { answer, milliseconds: Math.round(performance.now() - begun) };
    },
  });
  const asked = { query, variables };
  return (
    <details className={style.query}>
      <summary>
        <h3>{called}</h3>
        <Breakable>{path}</Breakable>
      </summary>
      <div className="stack">
        <CopiedCode of={called} label={says("query")} code={query} />
        <CopiedCode of={called} label={says("variables")} code={JSON.stringify(variables, null, 2)} />
        <p className="row">
          <button type="button" className="primary" disabled={isPending} onClick={() => mutate()}>
            {says(isPending ? "running" : "run")}
          </button>
          <a href={graphiqlLink(document, variables)}>{says("graphiql")}</a>
          <Link href={path}>{says("page")}</Link>
        </p>
        {error && <NoAnswer error={error} askAgain={() => mutate()} />}
        {data && <Answer {...data} of={called} />}
        <CopiedCode of={called} label="curl" code={curlOf(location.origin, asked)} />
        <CopiedCode of={called} label="TypeScript" code={typescriptOf(location.origin, asked)} />
      </div>
    </details>
  );
}

interface AnswerProperties {
  readonly of: string;
  readonly answer: unknown;
  readonly milliseconds: number;
}

function Answer({ of, answer, milliseconds }: AnswerProperties) {
  const says = useTexts(apiTexts);
  const { number } = useDates();
  return (
    <div className={style.code}>
      <p className="small" role="status">
        {says("answered", { time: number(milliseconds) })}
      </p>
      <Code label={`${of}: ${says("answer")}`}>{JSON.stringify(answer, null, 2)}</Code>
    </div>
  );
}
