/** Code to read and to copy. */
import { Code } from "../../parts/code.tsx";
import { CopyButton } from "../../parts/copy-button.tsx";
import { useTexts } from "../../words/texts.ts";
import style from "./api.module.css";
import { apiTexts } from "./api.texts.ts";

interface Properties {
  readonly label: string;
  readonly code: string;
}

export function CopiedCode({ label, code }: Properties) {
  const says = useTexts(apiTexts);
  return (
    <figure className={style.code}>
      <figcaption>
        {label}
        <CopyButton text={code} about={label}>
          {says("copy")}
        </CopyButton>
      </figcaption>
      <Code label={label}>{code}</Code>
    </figure>
  );
}
