/**
 * The life of an award nomination
 *
 * A nominee is submitted, the award is decided, and conferred. Who is eligible is asked at the submission and again on
 * the day of the decision.
 *
 * Without a rule: who may submit a nominee and who confers, no source read states, so both are open to every office.
 * Who decides is known for the gold medal "Birlik" only; for the others the operator's policy may say it.
 */
import type { Day } from "../kernel/day.ts";
import { flag } from "../kernel/facts.ts";
import { awardConferral } from "../rules/award/conferral.ts";
import { awardEligibility } from "../rules/award/eligibility.ts";
import { awardCodes } from "../rules/vocabulary.ts";
import { birlikStatute } from "../sources/birlik-statute.ts";
import { overview } from "../sources/overview.ts";
import { defineProcedure } from "./define-procedure.ts";
import { form, named, type PayloadOf } from "./form.ts";
import {
  type ActingOffice,
  type Actors,
  ask,
  type ProcedureCommand,
  type ProcedureEvent,
  type Stream,
} from "./procedure.ts";

const { facts } = awardEligibility;

const submission = form(
  {
    award: facts.award,
    nominee: facts.nominee,
    name: named({
      label: { en: "name of the nominee", ru: "имя или название кандидата", kk: "кандидаттың аты" },
    }),
    merits: facts.merits,
  },
  {
    citizenships: facts.citizenships,
    alreadyHolds: facts.alreadyHolds,
    lastAwardedOn: facts.lastAwardedOn,
  },
);
const decision = form({
  granted: flag({ label: { en: "award granted", ru: "награда присуждена", kk: "награда берілді" } }),
});
const conferral = form({});

type Submission = PayloadOf<typeof submission>;
type AwardDecision = PayloadOf<typeof decision>;
type Conferral = PayloadOf<typeof conferral>;

/** The commands of a nomination for an award: submitted, decided, conferred. */
export type AwardNominationCommand =
  | ProcedureCommand<"submit", Submission>
  | ProcedureCommand<"decide", AwardDecision>
  | ProcedureCommand<"confer", Conferral>;

/** The events of a nomination for an award: submitted, decided, conferred: what the register keeps. */
export type AwardNominationEvent =
  | ProcedureEvent<"submitted", Submission>
  | ProcedureEvent<"decided", AwardDecision>
  | ProcedureEvent<"conferred", Conferral>;

export interface AwardNominationState extends Stream {
  readonly phase: "expected" | "submitted" | "granted" | "declined" | "conferred";
  readonly submission: Submission | null;
  readonly decidedBy: ActingOffice | null;
  readonly decidedOn: Day | null;
  readonly conferredOn: Day | null;
}

/** No source read restricts it to an office. */
const anybody: Actors = {
  offices: null,
  cites: [birlikStatute.at("point 3.1"), overview.at("section 2, paras 33 to 38")],
};

export const awardNomination = defineProcedure<
  AwardNominationState,
  AwardNominationCommand,
  AwardNominationEvent
>({
  name: "awardNomination",
  title: { en: "Award nomination", ru: "Представление к награде", kk: "Наградаға ұсыну" },
  initial: {
    lastOn: null,
    phase: "expected",
    submission: null,
    decidedBy: null,
    decidedOn: null,
    conferredOn: null,
  },

  steps: {
    submit: {
      title: {
        en: "Submit a nominee for an award",
        ru: "Представить кандидата к награде",
        kk: "Кандидатты наградаға ұсыну",
      },
      acts: ["award.submit-nominee"],
      event: "submitted",
      done: {
        en: "Nominee submitted",
        ru: "Кандидат представлен к награде",
        kk: "Кандидат наградаға ұсынылды",
      },
      form: submission,
      order: {
        en: "a nominee is submitted once",
        ru: "кандидат представляется один раз",
        kk: "кандидат бір рет ұсынылады",
      },
      follows: ({ phase }) => phase === "expected",
      actors: anybody,
      law: [ask(awardEligibility, (_, { payload }) => eligibilityOf(payload))],
      bestCases: () => [
        {
          award: "birlik",
          nominee: "person",
          name: "nominee",
          merits: ["peace-and-unity"],
          citizenships: ["KZ"],
          alreadyHolds: false,
          lastAwardedOn: null,
        },
      ],
      apply: (_, { payload }) => ({ phase: "submitted", submission: payload }),
    },

    decide: {
      title: {
        en: "Decide on an award",
        ru: "Принять решение о награждении",
        kk: "Марапаттау туралы шешім қабылдау",
      },
      acts: ["award.decide-birlik", ...awardCodes.slice(1).map((award) => `award.decide-${award}`)],
      actOf: ({ submission }) => `award.decide-${submission?.award ?? "birlik"}`,
      event: "decided",
      done: {
        en: "Award decided",
        ru: "Решение о награждении принято",
        kk: "Марапаттау туралы шешім қабылданды",
      },
      form: decision,
      order: {
        en: "an award is decided after the nominee is submitted, once",
        ru: "решение о награде принимается после представления, один раз",
        kk: "награда туралы шешім ұсыныстан кейін бір рет қабылданады",
      },
      follows: ({ phase }) => phase === "submitted",
      law: [
        ask(
          awardConferral,
          ({ submission }, { office }) => ({ award: (submission as Submission).award, decidedBy: office }),
          { office: ["decider", "policy-decider"] },
        ),
        ask(awardEligibility, ({ submission }) => eligibilityOf(submission as Submission), {
          when: (_, { payload }) => payload.granted,
        }),
      ],
      bestCases: () => [{ granted: true }, { granted: false }],
      apply: (_, { on, office, payload }) => ({
        phase: payload.granted ? "granted" : "declined",
        decidedBy: office,
        decidedOn: on,
      }),
    },

    confer: {
      title: { en: "Confer an award", ru: "Вручить награду", kk: "Награданы тапсыру" },
      acts: ["award.confer"],
      event: "conferred",
      done: { en: "Award conferred", ru: "Награда вручена", kk: "Награда тапсырылды" },
      form: conferral,
      order: {
        en: "an award is conferred once it is granted, and only once",
        ru: "награда вручается после присуждения и только один раз",
        kk: "награда берілу туралы шешімнен кейін бір рет қана тапсырылады",
      },
      follows: ({ phase }) => phase === "granted",
      actors: anybody,
      law: [],
      bestCases: () => [{}],
      apply: (_, { on }) => ({ phase: "conferred", conferredOn: on }),
    },
  },
});

function eligibilityOf({ name: _, ...facts }: Submission) {
  return facts;
}
