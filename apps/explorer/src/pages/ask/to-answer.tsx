/** Where the answer lies below the form: the verdict as it stands and the way to it, as long as it is out of sight. */
import type { SafeAssessment } from "@apk-governance/core";
import { useEffect, useState } from "react";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { useTexts } from "../../words/texts.ts";
import { askTexts } from "./ask.texts.ts";
import look from "./question-page.module.css";

export function ToAnswer({ answered }: { readonly answered: SafeAssessment }) {
  const says = useTexts(askTexts);
  if (useAnswerInSight()) return null;
  return (
    <a className={`${look.toAnswer} not-printed`} href="#answer">
      {answered.ok && <VerdictMark verdict={answered.assessment.verdict} />}
      {says("seeAnswer")}
    </a>
  );
}

function useAnswerInSight(): boolean {
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(([answer]) => setInSight(answer?.isIntersecting ?? false), {
      // The first lines of it, at the bottom of the window, are not enough to read the verdict.
      rootMargin: "0px 0px -20%",
    });
    watch.observe(document.getElementById("answer") as Element);
    return () => watch.disconnect();
  }, []);
  return isInSight;
}
