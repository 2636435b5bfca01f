/** What a calendar of duties is made from. */
import * as z from "zod/mini";
import { type Day, firstDay } from "../kernel/day.ts";
import { InvalidFactsError, type Issue } from "../kernel/errors.ts";
import { optionIssues } from "../kernel/read.ts";
import type { Rule } from "../kernel/rule.ts";
import { daySchema } from "../kernel/schema.ts";
import type { Policy } from "../kernel/tests.ts";
import { councilCadence } from "../rules/council/cadence.ts";
import { idSchema, issue, issuesOf, repeated } from "./arguments.ts";
import { termClashes, termsSchema } from "./rotation-request.ts";
import type { ViceChairTerm } from "./vice-chair-term.ts";

/** A recommendation of the Session to a state body on public accord and national unity. */
export interface SentRecommendation {
  readonly id: string;
  readonly sentOn: Day;
  readonly consideredOn?: Day | null | undefined;
}

/** A period, and what is known from which duties follow. Days may lie outside the period, and in the future if planned. */
export interface CalendarRequest {
  readonly from: Day;
  /** Not included. */
  readonly to: Day;
  readonly councilMeetings?: readonly Day[] | undefined;
  readonly sessions?: readonly Day[] | undefined;
  /** Served, running or planned, as by `planViceChairRotation`. */
  readonly viceChairTerms?: readonly ViceChairTerm[] | undefined;
  readonly recommendations?: readonly SentRecommendation[] | undefined;
  /** `considerationDeadlineDays` sets the deadline of recommendations, `councilIntervalMode` how six months count. */
  readonly policy?: Policy | undefined;
}

export interface ReadCalendarRequest {
  readonly from: Day;
  readonly to: Day;
  /** Each day once, in order. */
  readonly councilMeetings: readonly Day[];
  readonly sessions: readonly Day[];
  readonly viceChairTerms: readonly ViceChairTerm[];
  readonly recommendations: readonly SentRecommendation[];
  readonly policy: Policy;
}

const daysSchema = () => z.optional(z.array(daySchema(), "expected a list of days"));
const schema = z.lazy(() =>
  z.strictObject(
    {
      from: daySchema(),
      to: daySchema(),
      councilMeetings: daysSchema(),
      sessions: daysSchema(),
      viceChairTerms: z.optional(termsSchema()),
      recommendations: z.optional(
        z.array(
          z.strictObject(
            { id: idSchema(), sentOn: daySchema(), consideredOn: z.optional(z.nullable(daySchema())) },
            "expected a recommendation: id, sentOn, consideredOn",
          ),
          "expected a list of recommendations",
        ),
      ),
      policy: z.optional(z.unknown()),
    },
    "expected from and to",
  ),
);

/** The request with its defaults. Throws `InvalidFactsError` with every problem. */
export function readCalendarRequest(given: unknown): ReadCalendarRequest {
  const result = z.safeParse(schema, given);
  const { policy = {} } = (given ?? {}) as Partial<CalendarRequest>;
  const issues = [
    ...(result.success ? clashes(result.data as CalendarRequest) : issuesOf(result.error.issues, given)),
    ...policyIssues(policy),
  ];
  if (issues.length > 0) throw new InvalidFactsError("calendar", issues);
  const { from, to, councilMeetings, sessions, viceChairTerms, recommendations } =
    result.data as CalendarRequest;
  return {
    ...{ from, to, policy },
    councilMeetings: inOrder(councilMeetings),
    sessions: inOrder(sessions),
    viceChairTerms: viceChairTerms ?? [],
    recommendations: recommendations ?? [],
  };
}

function clashes({ from, to, viceChairTerms = [], recommendations = [] }: CalendarRequest): Issue[] {
  const again = repeated(recommendations.map(({ id }) => id));
  return [
    ...(to <= from ? [issue(["to"], "impossible", "expected a later day than from")] : []),
    ...termClashes(viceChairTerms, "viceChairTerms"),
    ...recommendations.flatMap(({ id, sentOn, consideredOn }, i) => [
      ...(again.has(i) ? [issue(["recommendations", i, "id"], "impossible", `${id} is named twice`)] : []),
      ...(consideredOn && consideredOn < sentOn
        ? [issue(["recommendations", i, "consideredOn"], "impossible", "considered before it was sent")]
        : []),
    ]),
  ];
}

/** Of any rule, since all know the same parameters. */
function policyIssues(policy: unknown): Issue[] {
  return optionIssues(councilCadence as unknown as Rule, { on: firstDay, policy });
}

function inOrder(days: readonly Day[] = []): Day[] {
  return [...new Set(days)].sort();
}
