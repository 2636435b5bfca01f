/** The question being asked: first as the address has it, then as the reader changes it, with the address following. */
import { useEffect, useRef, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { linkTo, type Question, questionIn } from "./question.ts";

/** Browsers refuse an address that changes with every key. */
const QUIET_MILLISECONDS = 250;

export function useQuestion(rule: string): [Question, (question: Question) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const written = useRef(search);
  const [question, setQuestion] = useState(() => questionIn(search, today()));

  // Another link to the same rule was followed.
  useEffect(() => {
    if (search === written.current) return;
    written.current = search;
    setQuestion(questionIn(search, today()));
  }, [search]);

  useEffect(() => {
    const link = linkTo(rule, question);
    const timer = setTimeout(() => {
      // The reader has gone on, and the next page is still loading: this one is hidden, but not yet gone.
      if (location.pathname !== `/ask/${rule}`) return;
      written.current = link.slice(link.indexOf("?") + 1);
      navigate(link, { replace: true });
    }, QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [rule, question, navigate]);

  return [question, setQuestion];
}

/** Where the reader is. A question has a date of its own; this is only what the form offers first. */
function today(): string {
  const now = new Date();
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return [now.getFullYear(), ...parts].join("-");
}
