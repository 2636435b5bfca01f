/** A button that copies a text, and says that it did, or that the browser forbids it. */
import { type ReactNode, useState } from "react";
import { useTexts } from "../words/texts.ts";
import { partTexts } from "./parts.texts.ts";

export function CopyButton({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const says = useTexts(partTexts);
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("notCopied"),
    );
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {children}
      </button>
      <span className="small soft" role="status">
        {outcome && says(outcome)}
      </span>
    </>
  );
}
