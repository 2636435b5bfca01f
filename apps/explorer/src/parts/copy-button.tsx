/** A button that copies a text, and says that it did, or that the browser forbids it. */
import { useState } from "react";
import { useTexts } from "../words/texts.ts";
import style from "./copy-button.module.css";
import { partTexts } from "./parts.texts.ts";

interface Properties {
  readonly text: string;
  /** What the text is, where several may be copied: said to readers after the words of the button. */
  readonly about?: string;
  readonly children: string;
}

export function CopyButton({ text, about, children }: Properties) {
  const says = useTexts(partTexts);
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("notCopied"),
    );
  return (
    <span className={style.copy}>
      <button type="button" aria-label={about && `${children}: ${about}`} onClick={() => void copy()}>
        {children}
      </button>
      <span className={style.outcome} role="status">
        {outcome && says(outcome)}
      </span>
    </span>
  );
}
