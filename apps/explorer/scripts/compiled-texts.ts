/**
 * Compiles the words of the page when it is built: every text of a `.texts.ts` file, from ICU message format into what
 * `icu-minify` says at once. The parser of the format, ten times as heavy as the rest, stays out of the page.
 */
import { readFile } from "node:fs/promises";
import compile from "icu-minify/compile";
import { type Plugin, transformWithOxc } from "vite";

export function compiledTexts(): Plugin {
  return {
    name: "compiled-texts",
    async load(id) {
      if (!id.endsWith(".texts.ts")) return undefined;
      const { code } = await transformWithOxc(await readFile(id, "utf8"), id);
      const texts: object = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      return Object.entries(texts)
        .map(([name, words]) => `export const ${name} = ${JSON.stringify(compiled(words))};`)
        .join("\n");
    },
  };
}

/** Every string in it compiled; a text without placeholders stays as it is. */
function compiled(words: unknown): unknown {
  if (typeof words === "string") return compile(words);
  const entries = Object.entries(words as object).map(([key, value]) => [key, compiled(value)]);
  return Object.fromEntries(entries);
}
