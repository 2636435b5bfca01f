/** Fields whose text is given in the language asked for. */
import type { Language, Text } from "@apk-governance/core";

export interface InLanguage {
  readonly language: Language;
}

/** The argument of every such field. */
export const languageArgument = `"The language of the text." language: Language = EN`;

/** A resolver for the field of that name, `null` where it holds no text. */
export function inLanguage<Name extends string>(name: Name) {
  return (
    parent: { readonly [N in Name]?: Text | null | undefined },
    { language }: InLanguage,
  ): string | null => parent[name]?.[language ?? "en"] ?? null;
}
