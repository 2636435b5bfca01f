/** Planning: the rotation of the Vice-Chairs, the next day due, the calendar of duties. */
import {
  type CalendarRequest,
  type CouncilIntervalMode,
  calendar,
  type Duty,
  type ICalendarOptions,
  InvalidFactsError,
  iCalendar,
  nextCouncilMeetingDue,
  planViceChairRotation,
  type RotationRequest,
  rotationChoices,
  sessionDue,
  viceChairTermEnd,
} from "@apk-governance/core";
import { badUserInput } from "../errors.ts";
import { workedOut } from "../limits/worked-out.ts";
import { answered } from "./answered.ts";
import { given } from "./arguments.ts";
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
      planViceChairRotation: (_: unknown, { input }: { readonly input: RotationRequest }) =>
        planned(given(input)),
      nextCouncilMeetingDue: (_: unknown, { previousMeeting, mode }: MeetingAsked) =>
        answered(() => nextCouncilMeetingDue(previousMeeting, given({ mode }))),
      sessionDue: (_: unknown, { sessionDates, year }: SessionAsked) =>
        answered(() => sessionDue(sessionDates, year)),
      viceChairTermEnd: (_: unknown, { from }: { readonly from: string }) =>
        answered(() => viceChairTermEnd(from)),
      calendar: (_: unknown, request: CalendarRequest) => {
        refuseLong(request);
        return { ...request, duties: answered(() => calendar(given(request))) };
      },
    },
    CouncilIntervalMode: enumResolver(Object.keys(modes)),
    ViceChairRotationResult: {
      __resolveType: (result: object) => ("terms" in result ? "ViceChairRotation" : "InvalidFacts"),
    },
    PlannerChoice: { message: inLanguage("says") },
    Calendar: {
      iCalendar: workedOut(({ duties }: CalendarShown, options: ICalendarOptions) =>
        answered(() => iCalendar(duties, given(options))),
      ),
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

/** Of every year there are duties, and others wait while they are listed. Throws `BAD_USER_INPUT`. */
function refuseLong({ from, to }: CalendarRequest): void {
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= MOST_YEARS) return;
  const message = `expected a day at most ${MOST_YEARS} years after the first; ask for the rest apart`;
  throw badUserInput([{ path: "to", code: "out_of_range", message }]);
}

/** That there can be no plan is an answer too. */
function planned(request: RotationRequest): object {
  try {
    return { terms: planViceChairRotation(request), choices: rotationChoices };
  } catch (error) {
    if (error instanceof InvalidFactsError) return { issues: error.issues };
    throw error;
  }
}
