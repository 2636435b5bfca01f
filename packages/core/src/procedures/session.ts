/**
 * The life of a Session
 *
 * The Council proposes the regular Session, or an extraordinary one is initiated; the President convenes it by an
 * order; it opens, decides and closes; the Chairman approves its decisions; its recommendations go to state bodies and
 * are considered. Approvals and recommendations may come after the closing.
 *
 * Without a rule: who opens and closes, no source read states – those who are named about the Session may. Deputies were elected at a
 * Session by the electoral law: that is no decision of the Session in this sense, and stands in `deputies`.
 */
import { type Day, lastDay } from "../kernel/day.ts";
import { count } from "../kernel/facts.ts";
import { councilCompetence } from "../rules/council/competence.ts";
import { sessionCompetence } from "../rules/session/competence.ts";
import { sessionConvocation } from "../rules/session/convocation.ts";
import { sessionDecision } from "../rules/session/decision.ts";
import { sessionQuorum } from "../rules/session/quorum.ts";
import { sessionRecommendation } from "../rules/session/recommendation.ts";
import { law2008 } from "../sources/law-2008.ts";
import { overview } from "../sources/overview.ts";
import { defineProcedure } from "./define-procedure.ts";
import { form, named, type PayloadOf } from "./form.ts";
import {
  type ActingOffice,
  type Actors,
  ask,
  type Given,
  type ProcedureCommand,
  type ProcedureEvent,
  type Stream,
} from "./procedure.ts";

const { facts: convocation } = sessionConvocation;
const { facts: decision } = sessionDecision;
const { facts: recommendation } = sessionRecommendation;

const proposal = form({}, { agenda: convocation.agenda });
const initiative = form(
  {},
  { requestingMembers: convocation.requestingMembers, members: convocation.members },
);
const order = form({
  instrument: convocation.instrument,
  date: convocation.date,
  venue: convocation.venue,
  agenda: convocation.agenda,
});
const attendance = form({ members: sessionQuorum.facts.members, present: sessionQuorum.facts.present });
const vote = form({
  matter: sessionCompetence.facts.matter,
  present: decision.present,
  votesFor: decision.votesFor,
  votesAgainst: decision.votesAgainst,
  abstained: decision.abstained,
});
const approval = form({
  decision: count({
    min: 1,
    label: { en: "number of the decision", ru: "номер решения", kk: "шешім нөмірі" },
  }),
});
const dispatch = form({
  subject: recommendation.subject,
  addressee: recommendation.addressee,
  to: named({ label: { en: "sent to", ru: "кому направлена", kk: "кімге жіберілген" } }),
});
const consideration = form({
  recommendation: count({
    min: 1,
    label: { en: "number of the recommendation", ru: "номер рекомендации", kk: "ұсыным нөмірі" },
  }),
});
const nothing = form({});

type SessionProposal = PayloadOf<typeof proposal>;
type SessionInitiative = PayloadOf<typeof initiative>;
type SessionOrder = PayloadOf<typeof order>;
type SessionAttendance = PayloadOf<typeof attendance>;
type SessionVote = PayloadOf<typeof vote>;
type SessionApproval = PayloadOf<typeof approval>;
type SessionDispatch = PayloadOf<typeof dispatch>;
type SessionConsideration = PayloadOf<typeof consideration>;
type Nothing = PayloadOf<typeof nothing>;

/** The commands of the life of a Session. */
export type SessionCommand =
  | ProcedureCommand<"propose", SessionProposal>
  | ProcedureCommand<"initiate", SessionInitiative>
  | ProcedureCommand<"conveneRegular", SessionOrder>
  | ProcedureCommand<"conveneExtraordinary", SessionOrder>
  | ProcedureCommand<"open", SessionAttendance>
  | ProcedureCommand<"decide", SessionVote>
  | ProcedureCommand<"approve", SessionApproval>
  | ProcedureCommand<"sendRecommendation", SessionDispatch>
  | ProcedureCommand<"considerRecommendation", SessionConsideration>
  | ProcedureCommand<"close", Nothing>;

/** The events of the life of a Session: what the register keeps. */
export type SessionEvent =
  | ProcedureEvent<"proposed", SessionProposal>
  | ProcedureEvent<"initiated", SessionInitiative>
  | ProcedureEvent<"regularConvened", SessionOrder>
  | ProcedureEvent<"extraordinaryConvened", SessionOrder>
  | ProcedureEvent<"opened", SessionAttendance>
  | ProcedureEvent<"decided", SessionVote>
  | ProcedureEvent<"approved", SessionApproval>
  | ProcedureEvent<"recommendationSent", SessionDispatch>
  | ProcedureEvent<"recommendationConsidered", SessionConsideration>
  | ProcedureEvent<"closed", Nothing>;

/** A decision of the Session; the first is number 1. */
export interface SessionDecisionTaken extends SessionVote {
  readonly decidedOn: Day;
  /** `null` until the Chairman approves it. */
  readonly approvedOn: Day | null;
}

/** A recommendation of the Session; the first is number 1. */
export interface SessionRecommendationSent extends SessionDispatch {
  readonly sentOn: Day;
  readonly consideredOn: Day | null;
}

export interface SessionState extends Stream {
  readonly phase: "expected" | "proposed" | "initiated" | "convened" | "open" | "closed";
  readonly kind: "regular" | "extraordinary" | null;
  readonly proposedByCouncil: boolean;
  /** Of an extraordinary Session: who initiated it, and how many members asked for it. */
  readonly initiatedBy: "chairman" | "council" | "members" | null;
  readonly request: SessionInitiative | null;
  readonly convocation: SessionOrder | null;
  readonly attendance: SessionAttendance | null;
  readonly decisions: readonly SessionDecisionTaken[];
  readonly recommendations: readonly SessionRecommendationSent[];
}

const initiators: Partial<Record<ActingOffice, NonNullable<SessionState["initiatedBy"]>>> = {
  "apk-chairman": "chairman",
  council: "council",
  "assembly-member": "members",
};

/** The Session is held with the participation of the Chairman; deputies carry out his instructions; the President convenes. */
const presiding: Actors = {
  offices: ["president", "apk-chairman", "secretariat-head", "vice-chair"],
  cites: [overview.at("section 1, para. 6"), overview.at("section 1, para. 3")],
};
const ofTheSession: Actors = { offices: ["session"], cites: [overview.at("section 1, para. 6")] };
const elections: readonly string[] = ["mazhilis-deputies-election", "senate-deputies-election"];

const matterActs: Partial<Record<SessionVote["matter"], string>> = {
  "development-concepts": "session.develop-concepts",
  "member-reports": "session.hear-member-reports",
};

const orderFacts = (kind: "regular" | "extraordinary") =>
  ask(
    sessionConvocation,
    (state: SessionState, { on, office, payload }: Given<SessionOrder>) => ({
      kind,
      convenedBy: office,
      ...payload,
      orderedOn: on,
      initiatedBy: state.initiatedBy,
      ...state.request,
      proposedByCouncil: state.proposedByCouncil,
    }),
    { office: ["convener"] },
  );

const bestOrder: SessionOrder = {
  instrument: "presidential-order",
  date: lastDay,
  venue: "online",
  agenda: ["member-reports"],
};

export const session = defineProcedure<SessionState, SessionCommand, SessionEvent>({
  name: "session",
  title: { en: "Session", ru: "Сессия", kk: "Сессия" },
  initial: {
    lastOn: null,
    phase: "expected",
    kind: null,
    proposedByCouncil: false,
    initiatedBy: null,
    request: null,
    convocation: null,
    attendance: null,
    decisions: [],
    recommendations: [],
  },

  steps: {
    propose: {
      title: {
        en: "Propose the regular Session",
        ru: "Предложить созыв очередной Сессии",
        kk: "Кезекті Сессияны шақыруды ұсыну",
      },
      acts: ["session.propose-convocation"],
      event: "proposed",
      done: {
        en: "Regular Session proposed",
        ru: "Предложен созыв очередной Сессии",
        kk: "Кезекті Сессияны шақыру ұсынылды",
      },
      form: proposal,
      order: {
        en: "a regular Session is proposed before it is convened, once",
        ru: "созыв очередной Сессии предлагается до её созыва, один раз",
        kk: "кезекті Сессияны шақыру ол шақырылғанға дейін бір рет ұсынылады",
      },
      follows: ({ phase }) => phase === "expected",
      actors: { offices: ["council"], cites: [law2008.art("10(4)(3)"), overview.at("section 1, para. 12")] },
      law: [ask(councilCompetence, () => ({ matter: "session-convocation-proposal" }))],
      bestCases: () => [{}],
      apply: () => ({ phase: "proposed", kind: "regular", proposedByCouncil: true }),
    },

    initiate: {
      title: {
        en: "Initiate an extraordinary Session",
        ru: "Инициировать внеочередную Сессию",
        kk: "Кезектен тыс Сессияға бастамашы болу",
      },
      acts: ["session.initiate-extraordinary"],
      event: "initiated",
      done: {
        en: "Extraordinary Session initiated",
        ru: "Внеочередная Сессия инициирована",
        kk: "Кезектен тыс Сессияға бастама көтерілді",
      },
      form: initiative,
      order: {
        en: "an extraordinary Session is initiated before it is convened, once",
        ru: "внеочередная Сессия инициируется до её созыва, один раз",
        kk: "кезектен тыс Сессияға бастама ол шақырылғанға дейін бір рет көтеріледі",
      },
      follows: ({ phase }) => phase === "expected",
      law: [
        ask(
          sessionConvocation,
          (_, { office, payload }) => ({
            kind: "extraordinary",
            initiatedBy: initiators[office] ?? "other",
            ...payload,
          }),
          {
            office: ["initiative"],
            awaits: ["convenedBy", "instrument", "date", "venue", "agenda", "orderedOn"],
          },
        ),
      ],
      bestCases: () => [{ requestingMembers: 1, members: 1 }],
      apply: (_, { office, payload }) => ({
        phase: "initiated",
        kind: "extraordinary",
        initiatedBy: initiators[office] ?? null,
        request: payload,
      }),
    },

    conveneRegular: {
      title: {
        en: "Convene the regular Session",
        ru: "Созвать очередную Сессию",
        kk: "Кезекті Сессияны шақыру",
      },
      acts: ["session.convene-regular"],
      event: "regularConvened",
      done: {
        en: "Regular Session convened",
        ru: "Очередная Сессия созвана",
        kk: "Кезекті Сессия шақырылды",
      },
      form: order,
      order: {
        en: "a Session is convened once, for that day or a later one; one that was initiated as extraordinary is not a regular one",
        ru: "Сессия созывается один раз, на тот же или более поздний день; инициированная как внеочередная не созывается как очередная",
        kk: "Сессия сол күнге немесе одан кейінгі күнге бір рет шақырылады; кезектен тыс ретінде бастама көтерілгені кезекті болып шақырылмайды",
      },
      follows: ({ phase }) => phase === "expected" || phase === "proposed",
      fits: isToCome,
      law: [orderFacts("regular")],
      bestCases: () => [bestOrder],
      apply: (_, { payload }) => ({ phase: "convened", kind: "regular", convocation: payload }),
    },

    conveneExtraordinary: {
      title: {
        en: "Convene an extraordinary Session",
        ru: "Созвать внеочередную Сессию",
        kk: "Кезектен тыс Сессияны шақыру",
      },
      acts: ["session.convene-extraordinary"],
      event: "extraordinaryConvened",
      done: {
        en: "Extraordinary Session convened",
        ru: "Внеочередная Сессия созвана",
        kk: "Кезектен тыс Сессия шақырылды",
      },
      form: order,
      order: {
        en: "an extraordinary Session is convened once, after it was initiated, for that day or a later one",
        ru: "внеочередная Сессия созывается один раз, после того как она инициирована, на тот же или более поздний день",
        kk: "кезектен тыс Сессия бастама көтерілгеннен кейін, сол күнге немесе одан кейінгі күнге бір рет шақырылады",
      },
      follows: ({ phase }) => phase === "initiated",
      fits: isToCome,
      law: [orderFacts("extraordinary")],
      bestCases: () => [bestOrder],
      apply: (_, { payload }) => ({ phase: "convened", convocation: payload }),
    },

    open: {
      title: { en: "Open the Session", ru: "Открыть Сессию", kk: "Сессияны ашу" },
      acts: ["session.open"],
      event: "opened",
      done: { en: "Session opened", ru: "Сессия открыта", kk: "Сессия ашылды" },
      form: attendance,
      order: {
        en: "a Session opens after it is convened, once",
        ru: "Сессия открывается после созыва, один раз",
        kk: "Сессия шақырылғаннан кейін бір рет ашылады",
      },
      follows: ({ phase }) => phase === "convened",
      notBefore: ({ convocation }) => convocation?.date ?? null,
      actors: presiding,
      law: [ask(sessionQuorum, (_, { payload }) => payload)],
      bestCases: () => [{ members: 1, present: 1 }],
      apply: (_, { payload }) => ({ phase: "open", attendance: payload }),
    },

    decide: {
      title: {
        en: "Take a decision of the Session",
        ru: "Принять решение Сессии",
        kk: "Сессия шешімін қабылдау",
      },
      acts: ["session.decide-other-matters", "session.develop-concepts", "session.hear-member-reports"],
      actOf: (_, { matter }) => matterActs[matter] ?? "session.decide-other-matters",
      event: "decided",
      done: {
        en: "Decision of the Session taken",
        ru: "Решение Сессии принято",
        kk: "Сессия шешімі қабылданды",
      },
      form: vote,
      order: {
        en: "the Session decides while it is open; an election of deputies is no such decision",
        ru: "Сессия принимает решения, пока она открыта; избрание депутатов – не такое решение",
        kk: "Сессия ашық кезінде шешім қабылдайды; депутаттарды сайлау мұндай шешім емес",
      },
      follows: ({ phase }) => phase === "open",
      fits: (_, { payload }) => !elections.includes(payload.matter),
      actors: ofTheSession,
      law: [
        ask(sessionCompetence, (_, { payload }) => ({ matter: payload.matter })),
        ask(sessionDecision, (state, { payload }) => votesOf(state, payload), {
          awaits: ["approvedByChairman"],
        }),
      ],
      bestCases: (state) => [unanimous(state)],
      apply: ({ decisions }, { on, payload }) => ({
        decisions: [...decisions, { ...payload, decidedOn: on, approvedOn: null }],
      }),
    },

    approve: {
      title: {
        en: "Approve a decision of the Session",
        ru: "Утвердить решение Сессии",
        kk: "Сессия шешімін бекіту",
      },
      acts: ["session.approve-decisions"],
      event: "approved",
      done: {
        en: "Decision of the Session approved",
        ru: "Решение Сессии утверждено",
        kk: "Сессия шешімі бекітілді",
      },
      form: approval,
      order: {
        en: "a decision of the Session is approved once it is taken, and only once",
        ru: "решение Сессии утверждается после принятия и только один раз",
        kk: "Сессия шешімі қабылданғаннан кейін бір рет қана бекітіледі",
      },
      follows: (state) => unapproved(state).length > 0,
      fits: (state, { payload }) => unapproved(state).includes(payload.decision),
      law: [
        ask(
          sessionDecision,
          (state, { office, payload }) => ({
            ...votesOf(state, state.decisions[payload.decision - 1] as SessionDecisionTaken),
            approvedByChairman: office === "apk-chairman",
          }),
          { office: ["approval"] },
        ),
      ],
      bestCases: (state) => unapproved(state).map((number) => ({ decision: number })),
      apply: ({ decisions }, { on, payload }) => ({
        decisions: decisions.map((taken, i) =>
          i === payload.decision - 1 ? { ...taken, approvedOn: on } : taken,
        ),
      }),
    },

    sendRecommendation: {
      title: {
        en: "Send a recommendation of the Session",
        ru: "Направить рекомендацию Сессии",
        kk: "Сессия ұсынымын жіберу",
      },
      acts: ["session.recommend-to-state-bodies"],
      event: "recommendationSent",
      done: { en: "Recommendation sent", ru: "Рекомендация направлена", kk: "Ұсыным жіберілді" },
      form: dispatch,
      order: {
        en: "a Session recommends once it has opened",
        ru: "Сессия даёт рекомендации после открытия",
        kk: "Сессия ашылғаннан кейін ұсыным береді",
      },
      follows: ({ phase }) => phase === "open" || phase === "closed",
      actors: { offices: ["session"], cites: [overview.at("section 1, para. 10")] },
      law: [
        ask(
          sessionRecommendation,
          (_, { on, payload: { subject, addressee } }) => ({ subject, addressee, sentOn: on }),
          { awaits: ["consideredOn"] },
        ),
      ],
      bestCases: () => [{ subject: "accord-and-unity", addressee: "state-body", to: "state body" }],
      apply: ({ recommendations }, { on, payload }) => ({
        recommendations: [...recommendations, { ...payload, sentOn: on, consideredOn: null }],
      }),
    },

    considerRecommendation: {
      title: {
        en: "Consider a recommendation of the Session",
        ru: "Рассмотреть рекомендацию Сессии",
        kk: "Сессия ұсынымын қарау",
      },
      acts: ["session.consider-recommendations"],
      event: "recommendationConsidered",
      done: { en: "Recommendation considered", ru: "Рекомендация рассмотрена", kk: "Ұсыным қаралды" },
      form: consideration,
      order: {
        en: "a recommendation is considered once it is sent, and only once",
        ru: "рекомендация рассматривается после направления и только один раз",
        kk: "ұсыным жіберілгеннен кейін бір рет қана қаралады",
      },
      follows: (state) => unconsidered(state).length > 0,
      fits: (state, { payload }) => unconsidered(state).includes(payload.recommendation),
      actors: { offices: ["state-body"], cites: [overview.at("section 1, para. 10")] },
      law: [
        ask(sessionRecommendation, (state, { on, payload }) => {
          const sent = state.recommendations[payload.recommendation - 1] as SessionRecommendationSent;
          return {
            subject: sent.subject,
            addressee: sent.addressee,
            sentOn: sent.sentOn,
            consideredOn: on,
          };
        }),
      ],
      bestCases: (state) => unconsidered(state).map((number) => ({ recommendation: number })),
      apply: ({ recommendations }, { on, payload }) => ({
        recommendations: recommendations.map((sent, i) =>
          i === payload.recommendation - 1 ? { ...sent, consideredOn: on } : sent,
        ),
      }),
    },

    close: {
      title: { en: "Close the Session", ru: "Закрыть Сессию", kk: "Сессияны жабу" },
      acts: ["session.close"],
      event: "closed",
      done: { en: "Session closed", ru: "Сессия закрыта", kk: "Сессия жабылды" },
      form: nothing,
      order: {
        en: "a Session is closed while it is open",
        ru: "закрыть можно открытую Сессию",
        kk: "ашық Сессияны ғана жабуға болады",
      },
      follows: ({ phase }) => phase === "open",
      actors: presiding,
      law: [],
      bestCases: () => [{}],
      apply: () => ({ phase: "closed" }),
    },
  },
});

/** An order cannot convene a Session for a day gone by; one without a date is for the law to judge. */
function isToCome(_: SessionState, { on, payload }: Given<SessionOrder>): boolean {
  return payload.date === null || payload.date >= on;
}

/** The members are those counted at the opening. */
function votesOf(state: SessionState, { present, votesFor, votesAgainst, abstained }: SessionVote) {
  const { members } = state.attendance as SessionAttendance;
  return { members, present, votesFor, votesAgainst, abstained };
}

function unanimous({ attendance }: SessionState): SessionVote {
  const { members } = attendance as SessionAttendance;
  return {
    matter: "development-concepts",
    present: members,
    votesFor: members,
    votesAgainst: 0,
    abstained: 0,
  };
}

/** The numbers of the decisions that wait for the Chairman. */
function unapproved({ decisions }: SessionState): number[] {
  return decisions.flatMap(({ approvedOn }, i) => (approvedOn === null ? [i + 1] : []));
}

/** The numbers of the recommendations that wait to be considered. */
function unconsidered({ recommendations }: SessionState): number[] {
  return recommendations.flatMap(({ consideredOn }, i) => (consideredOn === null ? [i + 1] : []));
}
