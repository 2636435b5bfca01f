/** Where in a source something stands, in words. Sources name a place by numbers or by a phrase; the phrases are kept in English. */
import type { Language } from "@apk-governance/core";
import { articleTexts } from "./article.texts.ts";
import { say } from "./texts.ts";

const numbers = "(?<at>[\\d().-]+(?:(?:,| and| to) [\\d().-]+)*)";

const forms = [
  ["article", new RegExp(`^art\\. ${numbers}$`)],
  ["paragraph", new RegExp(`^section (?<section>\\d+), paras?\\.? ${numbers}$`)],
  ["point", new RegExp(`^points? ${numbers}$`)],
  ["heading", /^heading$/],
  ["text", /^text$/],
] as const;

/** `ст. 10(4)(2)` for `art. 10(4)(2)`; `undefined` where the language has no words for it. */
export function articleInWords(article: string, language: Language): string | undefined {
  if (language === "en") return article;
  for (const [name, form] of forms) {
    const found = form.exec(article);
    if (found) return say(articleTexts[name], language, numbered(found.groups ?? {}, language));
  }
  return undefined;
}

function numbered({ at = "", ...others }: Readonly<Record<string, string>>, language: Language) {
  return {
    ...others,
    at: at.replace(/ and /g, ` ${say(articleTexts.and, language)} `).replace(/ to /g, "–"),
  };
}
