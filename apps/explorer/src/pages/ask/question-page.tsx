/** One question: the form on one side, the answer on the other, the answer always that of the form. */
import { type Rule, safeAssess } from "@apk-governance/core";
import { Link } from "wouter";
import { questionParameters } from "../../parts/ask-link.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { useAddressState } from "../../words/address-state.ts";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import { Answer } from "./answer/answer.tsx";
import { askTexts } from "./ask.texts.ts";
import { Examples } from "./examples.tsx";
import { FactsForm } from "./form/facts-form.tsx";
import { WhenAndHow } from "./form/when-and-how.tsx";
import { PolicyForm } from "./policy/policy-form.tsx";
import { questionIn } from "./question.ts";
import look from "./question-page.module.css";
import { ToAnswer } from "./to-answer.tsx";

export function QuestionPage({ rule }: { readonly rule: Rule }) {
  const says = useTexts(askTexts);
  const { language } = useLanguage();
  const [question, setQuestion] = useAddressState(questionIn, questionParameters);
  const { facts, ...options } = question;
  const answered = safeAssess(rule, facts, options);
  const issues = answered.ok ? [] : answered.error.issues;
  const missing = answered.ok ? answered.assessment.missing.map(({ fact }) => fact) : [];
  return (
    <>
      <p className={`small row not-printed ${look.ways}`}>
        <Link href="/ask">{says("others")}</Link>
        <Link href={`/rules/${rule.id}`}>{says("aboutRule")}</Link>
      </p>
      <PageHead title={rule.question[language]} />
      <div className={look.sides}>
        <div className="stack not-printed">
          <Examples rule={rule.id} choose={setQuestion} />
          <WhenAndHow question={question} change={setQuestion} issues={issues} />
          <FactsForm
            rule={rule}
            facts={facts}
            change={(changed) => setQuestion({ ...question, facts: changed })}
            issues={issues}
            missing={missing}
          />
          <PolicyForm
            rule={rule}
            policy={options.policy}
            change={(policy) => setQuestion({ ...question, policy })}
            issues={issues}
          />
          <p>
            <button type="button" onClick={() => setQuestion({ ...question, facts: {}, policy: {} })}>
              {says("startOver")}
            </button>
          </p>
          <ToAnswer answered={answered} />
        </div>
        <section id="answer" className={look.answer} aria-label={says("answer")}>
          <Answer
            rule={rule}
            question={question}
            answered={answered}
            apply={(change) => setQuestion({ ...question, facts: { ...facts, ...change } })}
          />
        </section>
      </div>
    </>
  );
}
