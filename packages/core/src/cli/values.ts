/** Values as people type them, read as JSON; whether they can be is for the library to say. */
import type { Fact } from "../kernel/facts.ts";

/**
 * The value that the words stand for: numbers for counts, yes and no for flags, lists by their separators, `null` for
 * what is known not to exist. Words that stand for no value of the kind are left as they are, and will be refused.
 */
export function readValue({ kind, nullable }: Fact, typed: string): unknown {
  const words = kind === "text" ? typed : typed.trim();
  if (nullable && (words === "null" || words === "-")) return null;
  switch (kind) {
    case "count":
    case "year":
      return numberOrText(words);
    case "flag":
      return flags.get(words.toLowerCase()) ?? words;
    case "days":
    case "codes":
      return listOf(words, ",");
    case "texts":
      return listOf(words, ";");
    default:
      return words;
  }
}

/** The number, where the words are one as JSON writes it. */
export function numberOrText(words: string): number | string {
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(words) ? Number(words) : words;
}

/** JSON where it is JSON, and otherwise the words themselves. */
export function jsonOrText(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return words;
  }
}

const flags = new Map([
  ...["true", "yes", "y", "да", "иә"].map((word) => [word, true] as const),
  ...["false", "no", "n", "нет", "жоқ"].map((word) => [word, false] as const),
]);

function listOf(words: string, separator: string): unknown {
  if (words.startsWith("[")) return jsonOrText(words);
  return words.split(separator).map((item) => item.trim());
}
