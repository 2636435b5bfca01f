/**
 * The term of a public Vice-Chair
 *
 * The Council recommends, the President appoints by an order, the term runs out on its last day. The seat then passes
 * to another association, in a term of its own.
 *
 * Without a rule: nobody decides that a term is over; it is noted from the day on which its months have run out. Early
 * removal no source read states, so there is no act for it.
 */
import { addMonths, type Day, dayNumber, dayOf } from "../kernel/day.ts";
import { councilCompetence } from "../rules/council/competence.ts";
import { viceChairAppointment } from "../rules/vice-chair/appointment.ts";
import { overview } from "../sources/overview.ts";
import { defineProcedure } from "./define-procedure.ts";
import { form, named, type PayloadOf } from "./form.ts";
import {
  type ActingOffice,
  ask,
  type ProcedureCommand,
  type ProcedureEvent,
  type Stream,
} from "./procedure.ts";

const { facts } = viceChairAppointment;

const recommendation = form({
  candidate: named({ label: { en: "candidate", ru: "кандидат", kk: "кандидат" } }),
  association: facts.association,
  outgoingAssociation: facts.outgoingAssociation,
});
const appointment = form({
  instrument: facts.instrument,
  otherViceChairs: facts.otherViceChairs,
  termMonths: facts.termMonths,
});
const ending = form({});

type Recommendation = PayloadOf<typeof recommendation>;
type Appointment = PayloadOf<typeof appointment>;
type Ending = PayloadOf<typeof ending>;

/** The commands of a Vice-Chair's term. */
export type ViceChairTermCommand =
  | ProcedureCommand<"recommend", Recommendation>
  | ProcedureCommand<"appoint", Appointment>
  | ProcedureCommand<"end", Ending>;

/** The events of a Vice-Chair's term: what the register keeps. */
export type ViceChairTermEvent =
  | ProcedureEvent<"recommended", Recommendation>
  | ProcedureEvent<"appointed", Appointment>
  | ProcedureEvent<"ended", Ending>;

export interface ViceChairTermState extends Stream {
  readonly phase: "expected" | "recommended" | "in-office" | "ended";
  readonly recommendation: Recommendation | null;
  readonly recommendedBy: ActingOffice | null;
  readonly from: Day | null;
  /** The day on which the term is over: the first day after it. */
  readonly to: Day | null;
}

export const viceChairTerm = defineProcedure<ViceChairTermState, ViceChairTermCommand, ViceChairTermEvent>({
  name: "viceChairTerm",
  title: {
    en: "Term of a public Vice-Chair",
    ru: "Срок полномочий заместителя Председателя на общественных началах",
    kk: "Төрағаның қоғамдық орынбасарының өкілеттік мерзімі",
  },
  initial: {
    lastOn: null,
    phase: "expected",
    recommendation: null,
    recommendedBy: null,
    from: null,
    to: null,
  },

  steps: {
    recommend: {
      title: {
        en: "Recommend a public Vice-Chair",
        ru: "Рекомендовать заместителя Председателя на общественных началах",
        kk: "Төрағаның қоғамдық орынбасарын ұсыну",
      },
      acts: ["vice-chair.recommend"],
      event: "recommended",
      done: {
        en: "Public Vice-Chair recommended",
        ru: "Заместитель Председателя на общественных началах рекомендован",
        kk: "Төрағаның қоғамдық орынбасары ұсынылды",
      },
      form: recommendation,
      order: {
        en: "a candidate is recommended before the appointment, once",
        ru: "кандидат рекомендуется до назначения, один раз",
        kk: "кандидат тағайындауға дейін бір рет ұсынылады",
      },
      follows: ({ phase }) => phase === "expected",
      law: [
        ask(councilCompetence, () => ({ matter: "vice-chair-recommendation" })),
        ask(
          viceChairAppointment,
          (_, { office, payload: { association, outgoingAssociation } }) => ({
            recommendedBy: office,
            association,
            outgoingAssociation,
          }),
          {
            office: ["recommendation"],
            awaits: ["appointedBy", "instrument", "otherViceChairs", "termMonths"],
          },
        ),
      ],
      bestCases: () => [{ candidate: "candidate", association: "association", outgoingAssociation: null }],
      apply: (_, { office, payload }) => ({
        phase: "recommended",
        recommendation: payload,
        recommendedBy: office,
      }),
    },

    appoint: {
      title: {
        en: "Appoint a public Vice-Chair",
        ru: "Назначить заместителя Председателя на общественных началах",
        kk: "Төрағаның қоғамдық орынбасарын тағайындау",
      },
      acts: ["vice-chair.appoint"],
      event: "appointed",
      done: {
        en: "Public Vice-Chair appointed",
        ru: "Заместитель Председателя на общественных началах назначен",
        kk: "Төрағаның қоғамдық орынбасары тағайындалды",
      },
      form: appointment,
      order: {
        en: "a Vice-Chair is appointed after the recommendation, once",
        ru: "заместитель назначается после рекомендации, один раз",
        kk: "орынбасар ұсыныстан кейін бір рет тағайындалады",
      },
      follows: ({ phase }) => phase === "recommended",
      law: [
        ask(
          viceChairAppointment,
          ({ recommendation, recommendedBy }, { office, payload }) => ({
            appointedBy: office,
            recommendedBy: recommendedBy as ActingOffice,
            association: (recommendation as Recommendation).association,
            outgoingAssociation: (recommendation as Recommendation).outgoingAssociation,
            ...payload,
          }),
          { office: ["appointer"] },
        ),
      ],
      bestCases: () => [{ instrument: "presidential-order", otherViceChairs: 0, termMonths: 12 }],
      apply: (_, { on, payload }) => ({
        phase: "in-office",
        from: on,
        to: dayOf(addMonths(dayNumber(on), payload.termMonths)),
      }),
    },

    end: {
      title: {
        en: "Note the end of the term",
        ru: "Отметить окончание срока полномочий",
        kk: "Өкілеттік мерзімінің аяқталуын белгілеу",
      },
      acts: ["vice-chair.end-term"],
      event: "ended",
      done: {
        en: "Term ended",
        ru: "Срок полномочий окончен",
        kk: "Өкілеттік мерзімі аяқталды",
      },
      form: ending,
      order: {
        en: "the term of a Vice-Chair in office ends, once",
        ru: "оканчивается срок полномочий действующего заместителя, один раз",
        kk: "қызметтегі орынбасардың мерзімі бір рет аяқталады",
      },
      follows: ({ phase }) => phase === "in-office",
      notBefore: ({ to }) => to,
      actors: {
        offices: ["president", "apk-chairman", "secretariat-head", "secretariat"],
        cites: [overview.at("section 1, para. 2")],
      },
      law: [],
      bestCases: () => [{}],
      apply: () => ({ phase: "ended" }),
    },
  },
});
