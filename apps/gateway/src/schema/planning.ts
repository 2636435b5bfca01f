/** Planning: the rotation of the Vice-Chairs, the next day due, the calendar of duties. */
import {
  type CalendarRequest,
  type CouncilIntervalMode,
  calendarInSteps,
  type Duty,
  type ICalendarOptions,
  InvalidFactsError,
  iCalendarInSteps,
  nextCouncilMeetingDue,
  planViceChairRotationInSteps,
  type RotationRequest,
  rotationChoices,
  sessionDue,
  viceChairTermEnd,
} from "@apk-governance/core";
import type { Context } from "../context.ts";
import { badUserInput } from "../errors.ts";
import { paidInSteps } from "../limits/portions.ts";
import { answered, answeredInSteps } from "./answered.ts";
import { given, withinLimit } from "./arguments.ts";
import { type Described, enumResolver, enumSdl } from "./enums.ts";
import { inLanguage } from "./in-language.ts";
import type { SchemaModule } from "./module.ts";
import { typeDefs } from "./planning.graphql.ts";

const modes: Described<CouncilIntervalMode> = {
  rolling: "From meeting to meeting: six calendar months.",
  "half-year": "By calendar half-years, as an operator's policy may count.",
};

interface CalendarShown {
  readonly duties: readonly Duty[];
}

export const planning: SchemaModule = {
  typeDefs: [typeDefs, enumSdl("CouncilIntervalMode", "How six months are counted.", modes)].join("\n"),
  resolvers: {
    Query: {
      planViceChairRotation: (_: unknown, { input }: { readonly input: RotationRequest }, context: Context) =>
        planned(given(input), context),
      nextCouncilMeetingDue: (_: unknown, { previousMeeting, mode }: MeetingAsked) =>
        answered(() => nextCouncilMeetingDue(previousMeeting, given({ mode }))),
      sessionDue: (_: unknown, { sessionDates, year }: SessionAsked) =>
        answered(() => sessionDue(sessionDates, year)),
      viceChairTermEnd: (_: unknown, { from }: { readonly from: string }) =>
        answered(() => viceChairTermEnd(from)),
      calendar: async (_: unknown, request: CalendarRequest, context: Context) => {
        refuseLong(request);
        const duties = await answeredInSteps(context, calendarInSteps(given(request)));
        return { ...request, duties };
      },
    },
    CouncilIntervalMode: enumResolver(Object.keys(modes)),
    ViceChairRotationResult: {
      __resolveType: (result: object) => ("terms" in result ? "ViceChairRotation" : "InvalidFacts"),
    },
    PlannerChoice: { message: inLanguage("says") },
    Calendar: {
      iCalendar: ({ duties }: CalendarShown, options: ICalendarOptions, context: Context) =>
        answeredInSteps(context, iCalendarInSteps(duties, given(options))),
    },
    Duty: { title: inLanguage("title"), message: inLanguage("message"), notice: inLanguage("notice") },
  },
};

interface MeetingAsked {
  readonly previousMeeting: string;
  readonly mode?: CouncilIntervalMode | null;
}

interface SessionAsked {
  readonly sessionDates: readonly string[];
  readonly year: number;
}

const MOST_YEARS = 100;
const MOST_OF_EACH = 100;
const lists = ["councilMeetings", "sessions", "viceChairTerms", "recommendations"] as const;

/** Of every year and of whatever is given there are duties; the price counts ten. Throws `BAD_USER_INPUT`. */
function refuseLong(request: CalendarRequest): void {
  const { from, to } = request;
  for (const list of lists) withinLimit<unknown>(request[list] ?? [], list, MOST_OF_EACH);
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= MOST_YEARS) return;
  const message = `expected a day at most ${MOST_YEARS} years after the first; ask for the rest apart`;
  throw badUserInput([{ path: "to", code: "out_of_range", message }]);
}

/** That there can be no plan is an answer too. */
async function planned(request: RotationRequest, context: Context): Promise<object> {
  try {
    const terms = await paidInSteps(context, planViceChairRotationInSteps(request));
    return { terms, choices: rotationChoices };
  } catch (error) {
    if (error instanceof InvalidFactsError) return { issues: error.issues };
    throw error;
  }
}
