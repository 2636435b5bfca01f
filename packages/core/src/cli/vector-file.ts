/** What a file of vectors holds, field by field; vectors/README.md tells it to people. */
import { nearest } from "../kernel/nearest.ts";
import { verdicts } from "../kernel/verdict.ts";
import { BadInput, didYouMean } from "./bad-input.ts";
import { ruleNamed } from "./question.ts";
import { type Vector, type VectorFile, vectorKinds } from "./vector.ts";

type Holds = (value: unknown) => boolean;
type Fields = Readonly<Record<string, readonly [expected: string, holds: Holds]>>;

const needed = ["id", "rule", "facts", "expect"];

/** A question may be of any shape: that it is refused can be the point. */
const vectorFields: Fields = {
  id: ["text", isText],
  kind: oneOf(vectorKinds),
  title: ["text", isText],
  rule: ["text", isText],
  expect: ["an object", isObject],
};

const verdictFields: Fields = {
  verdict: oneOf(verdicts),
  fails: ["a list of texts", listOf(isText)],
  missing: ["a list of texts", listOf(isText)],
  clashes: ["a list of lists of texts", listOf(listOf(isText))],
  remedies: ["a list of {<fact>: value}", listOf(namesTo(isFactValue))],
  shortfalls: ["{<condition>: number}", namesTo(Number.isFinite)],
  editions: ["{<condition>: day}", namesTo(isText)],
};

const refusalFields: Fields = {
  error: oneOf(["InvalidFactsError"]),
  issues: ["a list of {path, code}", listOf(isIssue)],
};

/** Throws `BadInput` with the place of the first thing that cannot be used. */
export function checkVectorFile(json: unknown, named: string): asserts json is VectorFile {
  const { format = 1, vectors } = (json ?? {}) as Partial<VectorFile>;
  if (!Array.isArray(vectors)) throw new BadInput(`${named}: expected {"vectors": [ … ]}`);
  if (format !== 1) throw new BadInput(`${named}: format: expected 1`);
  vectors.forEach((vector, i) => {
    const place = `${named}: vectors[${i}]`;
    const wrong = wrongIn(vector);
    if (wrong !== undefined) throw new BadInput(`${place}${wrong}; vectors/README.md tells how`);
    checkRule(vector.rule, place);
  });
}

/** What is wrong first, from the place in the vector on. */
function wrongIn(vector: unknown): string | undefined {
  if (!isObject(vector)) return ": expected an object";
  const missing = needed.find((name) => !Object.hasOwn(vector, name));
  if (missing !== undefined) return `.${missing}: is needed`;
  return wrongField(vector, vectorFields, "") ?? wrongExpectation((vector as unknown as Vector).expect);
}

function wrongExpectation(expect: object): string | undefined {
  const refused = Object.hasOwn(expect, "error") || Object.hasOwn(expect, "issues");
  const fields = refused ? refusalFields : verdictFields;
  const names = Object.keys(expect);
  const odd = names.find((name) => !Object.hasOwn(fields, name));
  if (odd !== undefined) {
    const near = didYouMean(nearest(odd, Object.keys(fields)));
    return `.expect.${odd}: no such field${near || ` beside ${Object.keys(fields).join(", ")}`}`;
  }
  if (names.length === 0)
    return `.expect: expected one of ${Object.keys(verdictFields).join(", ")}, or error`;
  if (refused && !Object.hasOwn(expect, "error")) return ".expect.error: is needed beside issues";
  return wrongField(expect, fields, ".expect");
}

function wrongField(given: object, fields: Fields, path: string): string | undefined {
  for (const [name, value] of Object.entries(given)) {
    const [expected, holds] = (Object.hasOwn(fields, name) && fields[name]) || [];
    if (holds && !holds(value)) return `${path}.${name}: expected ${expected}`;
  }
  return undefined;
}

function checkRule(rule: string, place: string): void {
  try {
    ruleNamed(rule);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    const problems = error.problems.map((problem) => problem.replace("<rule>", `${place}.rule`));
    throw new BadInput(problems, { ...error.data, problems });
  }
}

function oneOf(values: readonly string[]): readonly [expected: string, holds: Holds] {
  return [`one of ${values.join(", ")}`, (value) => values.includes(value as string)];
}

function listOf(holds: Holds): Holds {
  return (value) => Array.isArray(value) && value.every(holds);
}

function namesTo(holds: Holds): Holds {
  return (value) => isObject(value) && Object.entries(value).every(([name, of]) => isText(name) && holds(of));
}

/** Of what JSON text can bring in, half of a surrogate pair is the one thing that canonical JSON cannot say. */
function isText(value: unknown): boolean {
  return typeof value === "string" && value.isWellFormed();
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Flat, so that no depth of it can be too much. */
function isFactValue(value: unknown): boolean {
  const plain = value === null || typeof value === "boolean" || Number.isFinite(value) || isText(value);
  return plain || listOf(isText)(value);
}

function isIssue(value: unknown): boolean {
  return (
    namesTo(isText)(value) &&
    Object.keys(value as object)
      .sort()
      .join() === "code,path"
  );
}
