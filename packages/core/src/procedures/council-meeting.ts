/**
 * The life of a Council meeting
 *
 * The Chairman of the Assembly agrees to the meeting; the Chairman of the Council or a deputy of the Chairman of the
 * Assembly convenes it; it opens with a quorum, decides and closes; its decisions are recorded in minutes, after the
 * closing too. Under the reading `overview` no agreement is asked for.
 *
 * Without a rule: who opens and closes the meeting is read from who convenes it (art. 10(3)), who writes the minutes
 * from what the Secretariat is, the working body.
 */
import type { Day } from "../kernel/day.ts";
import { count, day, text } from "../kernel/facts.ts";
import { councilDecision } from "../rules/council/decision.ts";
import { councilMeeting as councilMeetingRule } from "../rules/council/meeting.ts";
import { councilQuorum } from "../rules/council/quorum.ts";
import { law2008 } from "../sources/law-2008.ts";
import { overview } from "../sources/overview.ts";
import { defineProcedure } from "./define-procedure.ts";
import { form, type PayloadOf } from "./form.ts";
import { type Actors, ask, type ProcedureCommand, type ProcedureEvent, type Stream } from "./procedure.ts";

const { facts: decision } = councilDecision;

const agreement = form({});
const convocation = form(
  { date: day({ label: { en: "date", ru: "дата", kk: "күні" } }) },
  { venue: text({ label: { en: "venue", ru: "место проведения", kk: "өткізілетін орны" } }) },
);
const attendance = form({ members: councilQuorum.facts.members, present: councilQuorum.facts.present });
const vote = form({
  matter: decision.matter,
  present: decision.present,
  votesFor: decision.votesFor,
  votesAgainst: decision.votesAgainst,
  abstained: decision.abstained,
});
const minutes = form({
  decision: count({
    min: 1,
    label: { en: "number of the decision", ru: "номер решения", kk: "шешім нөмірі" },
  }),
});
const closing = form({});

type Agreement = PayloadOf<typeof agreement>;
type Convocation = PayloadOf<typeof convocation>;
type Attendance = PayloadOf<typeof attendance>;
type Vote = PayloadOf<typeof vote>;
type Minutes = PayloadOf<typeof minutes>;
type Closing = PayloadOf<typeof closing>;

/** The commands of a meeting of the Council. */
export type CouncilMeetingCommand =
  | ProcedureCommand<"agree", Agreement>
  | ProcedureCommand<"convene", Convocation>
  | ProcedureCommand<"open", Attendance>
  | ProcedureCommand<"decide", Vote>
  | ProcedureCommand<"recordMinutes", Minutes>
  | ProcedureCommand<"close", Closing>;

/** The events of a meeting of the Council: what the register keeps. */
export type CouncilMeetingEvent =
  | ProcedureEvent<"agreed", Agreement>
  | ProcedureEvent<"convened", Convocation>
  | ProcedureEvent<"opened", Attendance>
  | ProcedureEvent<"decided", Vote>
  | ProcedureEvent<"minutesRecorded", Minutes>
  | ProcedureEvent<"closed", Closing>;

/** A decision of the Council; the first is number 1. It is adopted once it is recorded in minutes. */
export interface CouncilDecisionTaken extends Vote {
  readonly decidedOn: Day;
  readonly minutedOn: Day | null;
}

export interface CouncilMeetingState extends Stream {
  readonly phase: "expected" | "convened" | "open" | "closed";
  readonly agreedWithChairman: boolean;
  readonly convocation: Convocation | null;
  readonly attendance: Attendance | null;
  readonly decisions: readonly CouncilDecisionTaken[];
}

/** Those who convene the Council also open and close its meeting (our reading). */
const presiding: Actors = {
  offices: ["council-chairman", "secretariat-head", "vice-chair"],
  cites: [law2008.art("10(3)"), overview.at("section 1, para. 12")],
};

const matterActs: Partial<Record<Vote["matter"], string>> = {
  "member-candidates": "membership.consider-candidates",
  "session-convocation-proposal": "session.propose-convocation",
  "session-agenda-proposal": "session.propose-agenda",
  "secretariat-work-plan-proposal": "secretariat.propose-work-plan",
  "public-award-establishment": "award.establish",
  "award-regulations-approval": "award.approve-regulations",
  "vice-chair-recommendation": "vice-chair.recommend",
  "mazhilis-candidates": "parliament.propose-mazhilis-candidates",
  "senate-candidates": "parliament.propose-senate-candidates",
};

export const councilMeeting = defineProcedure<
  CouncilMeetingState,
  CouncilMeetingCommand,
  CouncilMeetingEvent
>({
  name: "councilMeeting",
  title: { en: "Council meeting", ru: "Заседание Совета", kk: "Кеңес отырысы" },
  initial: {
    lastOn: null,
    phase: "expected",
    agreedWithChairman: false,
    convocation: null,
    attendance: null,
    decisions: [],
  },

  steps: {
    agree: {
      title: {
        en: "Agree to a meeting of the Council",
        ru: "Согласовать заседание Совета",
        kk: "Кеңес отырысын келісу",
      },
      acts: ["council.agree-to-meeting"],
      event: "agreed",
      done: {
        en: "Meeting of the Council agreed",
        ru: "Заседание Совета согласовано",
        kk: "Кеңес отырысы келісілді",
      },
      form: agreement,
      order: {
        en: "the Chairman agrees before the meeting is convened, once",
        ru: "Председатель согласует заседание до его созыва, один раз",
        kk: "Төраға отырысты шақырылғанға дейін бір рет келіседі",
      },
      follows: ({ phase, agreedWithChairman }) => phase === "expected" && !agreedWithChairman,
      actors: { offices: ["apk-chairman"], cites: [law2008.art("10(3)")] },
      law: [ask(councilMeetingRule, () => ({ agreedWithChairman: true }), { awaits: ["convenedBy"] })],
      bestCases: () => [{}],
      apply: () => ({ agreedWithChairman: true }),
    },

    convene: {
      title: { en: "Convene the Council", ru: "Созвать заседание Совета", kk: "Кеңес отырысын шақыру" },
      acts: ["council.convene-meeting"],
      event: "convened",
      done: { en: "Council convened", ru: "Заседание Совета созвано", kk: "Кеңес отырысы шақырылды" },
      form: convocation,
      order: {
        en: "a meeting is convened once, for that day or a later one",
        ru: "заседание созывается один раз, на тот же или более поздний день",
        kk: "отырыс сол күнге немесе одан кейінгі күнге бір рет шақырылады",
      },
      follows: ({ phase }) => phase === "expected",
      fits: (_, { on, payload }) => payload.date >= on,
      law: [
        ask(
          councilMeetingRule,
          ({ agreedWithChairman }, { office }) => ({ convenedBy: office, agreedWithChairman }),
          { office: ["convener"] },
        ),
      ],
      bestCases: (_, { on }) => [{ date: on }],
      apply: (_, { payload }) => ({ phase: "convened", convocation: payload }),
    },

    open: {
      title: {
        en: "Open the meeting of the Council",
        ru: "Открыть заседание Совета",
        kk: "Кеңес отырысын ашу",
      },
      acts: ["council.open-meeting"],
      event: "opened",
      done: {
        en: "Meeting of the Council opened",
        ru: "Заседание Совета открыто",
        kk: "Кеңес отырысы ашылды",
      },
      form: attendance,
      order: {
        en: "a meeting opens after it is convened, once",
        ru: "заседание открывается после созыва, один раз",
        kk: "отырыс шақырылғаннан кейін бір рет ашылады",
      },
      follows: ({ phase }) => phase === "convened",
      notBefore: ({ convocation }) => convocation?.date ?? null,
      actors: presiding,
      law: [ask(councilQuorum, (_, { payload }) => payload)],
      bestCases: () => [{ members: 1, present: 1 }],
      apply: (_, { payload }) => ({ phase: "open", attendance: payload }),
    },

    decide: {
      title: {
        en: "Take a decision of the Council",
        ru: "Принять решение Совета",
        kk: "Кеңес шешімін қабылдау",
      },
      acts: ["council.decide-other-matters", ...Object.values(matterActs)],
      actOf: (_, { matter }) => matterActs[matter] ?? "council.decide-other-matters",
      event: "decided",
      done: {
        en: "Decision of the Council taken",
        ru: "Решение Совета принято",
        kk: "Кеңес шешімі қабылданды",
      },
      form: vote,
      order: {
        en: "the Council decides while its meeting is open",
        ru: "Совет принимает решения, пока заседание открыто",
        kk: "Кеңес отырыс ашық кезінде шешім қабылдайды",
      },
      follows: ({ phase }) => phase === "open",
      actors: { offices: ["council"], cites: [law2008.art("10(6)")] },
      law: [ask(councilDecision, (state, { payload }) => votesOf(state, payload), { awaits: ["minuted"] })],
      bestCases: (state) => [unanimous(state)],
      apply: ({ decisions }, { on, payload }) => ({
        decisions: [...decisions, { ...payload, decidedOn: on, minutedOn: null }],
      }),
    },

    recordMinutes: {
      title: {
        en: "Record a decision of the Council in minutes",
        ru: "Оформить решение Совета протоколом",
        kk: "Кеңес шешімін хаттамамен ресімдеу",
      },
      acts: ["council.record-minutes"],
      event: "minutesRecorded",
      done: {
        en: "Decision of the Council recorded in minutes",
        ru: "Решение Совета оформлено протоколом",
        kk: "Кеңес шешімі хаттамамен ресімделді",
      },
      form: minutes,
      order: {
        en: "a decision is recorded in minutes once it is taken, and only once",
        ru: "решение оформляется протоколом после принятия и только один раз",
        kk: "шешім қабылданғаннан кейін бір рет қана хаттамамен ресімделеді",
      },
      follows: (state) => unminuted(state).length > 0,
      fits: (state, { payload }) => unminuted(state).includes(payload.decision),
      actors: {
        offices: ["council", "council-chairman", "secretariat", "secretariat-head"],
        cites: [law2008.art("10(6)"), law2008.art("10(4)(4)")],
      },
      law: [
        ask(
          councilDecision,
          (state, { payload }) => ({ ...votesOf(state, decisionOf(state, payload)), minuted: true }),
          { day: (state, { payload }) => decisionOf(state, payload).decidedOn },
        ),
      ],
      bestCases: (state) => unminuted(state).map((number) => ({ decision: number })),
      apply: ({ decisions }, { on, payload }) => ({
        decisions: decisions.map((taken, i) =>
          i === payload.decision - 1 ? { ...taken, minutedOn: on } : taken,
        ),
      }),
    },

    close: {
      title: {
        en: "Close the meeting of the Council",
        ru: "Закрыть заседание Совета",
        kk: "Кеңес отырысын жабу",
      },
      acts: ["council.close-meeting"],
      event: "closed",
      done: {
        en: "Meeting of the Council closed",
        ru: "Заседание Совета закрыто",
        kk: "Кеңес отырысы жабылды",
      },
      form: closing,
      order: {
        en: "a meeting is closed while it is open",
        ru: "закрыть можно открытое заседание",
        kk: "ашық отырысты ғана жабуға болады",
      },
      follows: ({ phase }) => phase === "open",
      actors: presiding,
      law: [],
      bestCases: () => [{}],
      apply: () => ({ phase: "closed" }),
    },
  },
});

/** The members are those counted at the opening. */
function votesOf({ attendance }: CouncilMeetingState, vote: Vote) {
  const { matter, present, votesFor, votesAgainst, abstained } = vote;
  return { members: (attendance as Attendance).members, matter, present, votesFor, votesAgainst, abstained };
}

function unanimous({ attendance }: CouncilMeetingState): Vote {
  const { members } = attendance as Attendance;
  return { matter: "other", present: members, votesFor: members, votesAgainst: 0, abstained: 0 };
}

function decisionOf({ decisions }: CouncilMeetingState, { decision }: Minutes): CouncilDecisionTaken {
  return decisions[decision - 1] as CouncilDecisionTaken;
}

/** The numbers of the decisions that are not in the minutes yet. */
function unminuted({ decisions }: CouncilMeetingState): number[] {
  return decisions.flatMap(({ minutedOn }, i) => (minutedOn === null ? [i + 1] : []));
}
