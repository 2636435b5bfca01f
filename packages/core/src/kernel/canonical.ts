/** Canonical JSON (RFC 8785), and the check of an assessment that somebody kept. */
import { safeAssess } from "./assess.ts";
import type { AssessmentData } from "./assessment.ts";
import type { Rule } from "./rule.ts";

/**
 * The same bytes for the same data, wherever it is made: names in the order of their UTF-16 units, no space, and all
 * else as JavaScript writes it, on which RFC 8785 rests. Throws `TypeError` for what no JSON can say.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) return object(value as Writable);
  if (typeof value === "boolean" || value === null || Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`${typeof value === "number" ? value : typeof value} cannot be written as JSON`);
}

interface Writable {
  readonly [name: string]: unknown;
  toJSON?(): unknown;
}

function object(value: Writable): string {
  if (typeof value.toJSON === "function") return canonicalJson(value.toJSON());
  let members = "";
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member !== undefined) members += `${members && ","}${quoted(name)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** Neither a quotation mark, a backslash, a control character nor a surrogate: nothing to escape or to refuse. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
const plain = /^[^"\\\u0000-\u001f\ud800-\udfff]*$/;

/** Most of what an assessment says is plain, and is then three times faster than by `JSON.stringify`. */
function quoted(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError("half of a surrogate pair cannot be written as JSON");
  return JSON.stringify(text);
}

/** Whether the assessment, or its JSON, is byte for byte what this rule answers to the same question. */
export function answersTheSame(rule: Rule, assessment: AssessmentData): boolean {
  const { facts, on, reading, policy } = assessment;
  const result = safeAssess(rule, facts, { on, reading, policy });
  return result.ok && canonicalJson(result.assessment) === canonicalJson(assessment);
}
