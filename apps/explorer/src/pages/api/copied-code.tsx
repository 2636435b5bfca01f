/** Code to read and to copy. */
import { Code } from "../../parts/code.tsx";
import { CopyButton } from "../../parts/copy-button.tsx";
import { useTexts } from "../../words/texts.ts";
import style from "./api.module.css";
import { apiTexts } from "./api.texts.ts";

interface Properties {
  /** Whose code it is, since several queries may be open. */
  readonly of: string;
  readonly label: string;
  readonly code: string;
}

export function CopiedCode({ of, label, code }: Properties) {
  const says = useTexts(apiTexts);
  return (
    <figure className={style.code}>
      <figcaption>
        {label}
        <CopyButton text={code} about={label}>
          {says("copy")}
        </CopyButton>
      </figcaption>
      <Code label={`${of}: ${label}`}>{code}</Code>
    </figure>
  );
}
