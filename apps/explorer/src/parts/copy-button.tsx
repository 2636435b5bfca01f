/** A button that copies a text, and says that it did. */
import { type ReactNode, useState } from "react";
import { useTexts } from "../words/texts.ts";
import { partTexts } from "./parts.texts.ts";

export function CopyButton({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const says = useTexts(partTexts);
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {children}
      </button>
      <span className="small soft" role="status">
        {copied === text && says("copied")}
      </span>
    </>
  );
}
