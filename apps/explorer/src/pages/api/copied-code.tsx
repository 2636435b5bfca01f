/** Code to read and to copy. */
import { useState } from "react";
import { Code } from "../../parts/code.tsx";
import { useTexts } from "../../words/texts.ts";
import style from "./api.module.css";
import { apiTexts } from "./api.texts.ts";

interface Properties {
  readonly label: string;
  readonly code: string;
}

export function CopiedCode({ label, code }: Properties) {
  return (
    <figure className={style.code}>
      <figcaption>
        {label}
        <CopyButton label={label} text={code} />
      </figcaption>
      <Code label={label}>{code}</Code>
    </figure>
  );
}

/** Absent where the browser lets no page copy. */
function CopyButton({ label, text }: { readonly label: string; readonly text: string }) {
  const says = useTexts(apiTexts);
  const [isCopied, setCopied] = useState(false);
  if (!navigator.clipboard) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <>
      <button
        type="button"
        className={style.copy}
        aria-label={`${says("copy")}: ${label}`}
        onClick={() => void copy().catch(() => undefined)}
      >
        {says("copy")}
      </button>
      <span className={style.copied} role="status">
        {isCopied && says("copied")}
      </span>
    </>
  );
}
