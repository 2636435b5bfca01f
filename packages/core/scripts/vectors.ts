/**
 * Writes the test vectors: for each rule its examples, and what follows from them by changing one thing at a time
 *
 * Facts are left out, codes exchanged, numbers and days moved to where the answer changes, the day moved to where an
 * edition starts or ends, and values put in that cannot be. It knows no rule, has no randomness, and asks the library
 * for the answers; that those to the examples are right, the examples say themselves.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  answerTo,
  type Expectation,
  expectable,
  type Vector,
  type VectorQuestion,
  vectorKinds,
} from "../src/cli/vector.ts";
import { canonicalJson } from "../src/kernel/canonical.ts";
import type { Rule } from "../src/kernel/rule.ts";
import { rulebook } from "../src/rulebook.ts";
import { type Draft, drafts } from "./vector-drafts.ts";

const folder = fileURLToPath(new URL("../vectors/", import.meta.url));

/** Writes one file per rule, and removes those of rules that are no more. */
export function writeVectors(): void {
  mkdirSync(folder, { recursive: true });
  const files = new Map(rulebook.rules.map((rule) => [`${rule.id}.json`, written(rule)]));
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".json") && !files.has(name)) rmSync(folder + name);
  }
  for (const [name, text] of files) if (read(folder + name) !== text) writeFileSync(folder + name, text);
}

/** A vector a line, so that a difference shows which. */
function written(rule: Rule): string {
  const vectors = vectorsOf(rule).map((vector) => `  ${JSON.stringify(vector)}`);
  return `{"format":1,"rule":${JSON.stringify(rule.id)},"vectors":[\n${vectors.join(",\n")}\n]}\n`;
}

/** Each question once, under the first draft that asks it; grouped by kind. */
export function vectorsOf(rule: Rule): Vector[] {
  const byQuestion = new Map<string, Draft>();
  for (const draft of drafts(rule)) {
    const { title: _title, kind: _kind, edge, ...question } = draft;
    const key = canonicalJson(question);
    const before = byQuestion.get(key);
    if (!before) byQuestion.set(key, draft);
    else if (edge) byQuestion.set(key, { ...before, edge });
  }
  const vectors = [...byQuestion].map(([key, draft]) => vector(draft, key));
  return vectors.sort((a, b) => vectorKinds.indexOf(a.kind) - vectorKinds.indexOf(b.kind));
}

function vector({ kind, title, edge, ...question }: Draft, key: string): Vector {
  const answer = expectable(answerTo(question));
  const found = "error" in answer ? "invalid" : answer.verdict;
  const of = found === "invalid" ? found : (kind ?? found);
  const id = `${question.rule}/${of}/${createHash("sha256").update(key).digest("hex").slice(0, 10)}`;
  return { id, kind: of, title, ...ordered(question), expect: expectation(answer, edge) };
}

function ordered({ rule, on, reading, policy, facts }: VectorQuestion): VectorQuestion {
  return {
    rule,
    ...(on !== undefined && { on }),
    ...(reading !== undefined && { reading }),
    ...(policy !== undefined && { policy }),
    facts,
  };
}

/** The verdict with what says more than it: nothing that is empty, and the editions where they are the point. */
function expectation(answer: ReturnType<typeof expectable>, edge: true | undefined): Expectation {
  if ("error" in answer) return answer;
  const { verdict, fails, missing, clashes, remedies, shortfalls, editions } = answer;
  return {
    ...{ verdict, fails, missing },
    ...(clashes.length > 0 && { clashes }),
    ...(verdict === "violated" && { remedies }),
    ...(Object.keys(shortfalls).length > 0 && { shortfalls }),
    ...(edge && { editions }),
  };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
