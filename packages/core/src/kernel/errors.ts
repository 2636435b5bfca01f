/** Refusals. "No" is an answer and never one of these; these say that no answer can be given to such a question. */

export const issueCodes = [
  "unknown_fact",
  "wrong_type",
  "out_of_range",
  "not_a_date",
  "not_in_list",
  "impossible",
  "required",
] as const;

/** The kind of a problem, for programs; it never changes its meaning. */
export type IssueCode = (typeof issueCodes)[number];

/** One problem of what was given: where, of what kind, and in words. */
export interface Issue {
  /** `votesFor`, `merits[2]`, `on`, `policy.sessionQuorum`; empty for the facts as a whole. */
  readonly path: string;
  readonly code: IssueCode;
  /** What is wrong and what is expected, in English. */
  readonly message: string;
}

/** The facts, the day, the reading or the policy cannot be used; every problem is listed. */
export class InvalidFactsError extends Error {
  override readonly name = "InvalidFactsError";
  readonly code = "INVALID_FACTS";
  declare readonly rule: string;
  declare readonly issues: readonly Issue[];

  constructor(rule: string, issues: readonly Issue[]) {
    super(
      `${rule}: ${issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("; ")}`,
    );
    this.rule = rule;
    this.issues = issues;
  }
}

/** No rule has that id; the nearest ids are named. */
export class UnknownRuleError extends Error {
  override readonly name = "UnknownRuleError";
  readonly code = "UNKNOWN_RULE";
  readonly rule: string;
  readonly near: readonly string[];

  constructor(rule: string, near: readonly string[]) {
    super(`no rule "${rule}"${near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""}`);
    this.rule = rule;
    this.near = near;
  }
}
