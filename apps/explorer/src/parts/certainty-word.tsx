/** How sure an answer is: a word that tells its meaning when pressed. */
import type { Certainty } from "@apk-governance/core";
import { useId } from "react";
import { useTexts } from "../words/texts.ts";
import word from "./certainty-word.module.css";
import { partTexts } from "./parts.texts.ts";

export function CertaintyWord({ certainty }: { readonly certainty: Certainty }) {
  const says = useTexts(partTexts);
  const id = useId();
  return (
    <>
      <button type="button" className={word.word} popoverTarget={id} data-certainty={certainty}>
        <span className="seen-by-readers-only">{says("certainty")}: </span>
        {says(certainty)}
      </button>
      <span id={id} popover="auto" className={word.meaning}>
        <strong>{says(certainty)}</strong> {says(`${certainty}Means`)}
      </span>
    </>
  );
}
