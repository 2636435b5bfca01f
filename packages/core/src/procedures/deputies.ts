/**
 * The filling of the Assembly's seats in Parliament
 *
 * The Council proposes the candidates; to 7 June 2022 the Session elects deputies of the Mazhilis, from then to the
 * Constitution of 2026 the President appoints deputies of the Senate. Under the reading `overview` the Session elects
 * these too. A by-election fills the seats that fell vacant.
 *
 * The rule asks who decides on that day; that a Session elects and the President appoints rests on the electoral law
 * and on art. 10(4)(1).
 */
import type { Day } from "../kernel/day.ts";
import { texts } from "../kernel/facts.ts";
import { parliamentQuota } from "../rules/parliament/quota.ts";
import { electLaw } from "../sources/elect-law.ts";
import { law2008 } from "../sources/law-2008.ts";
import { overview } from "../sources/overview.ts";
import { defineProcedure } from "./define-procedure.ts";
import { form, type PayloadOf } from "./form.ts";
import {
  type ActingOffice,
  ask,
  type Given,
  type ProcedureCommand,
  type ProcedureEvent,
  type Stream,
} from "./procedure.ts";

const { facts } = parliamentQuota;

const proposal = form({
  kind: facts.kind,
  chamber: facts.chamber,
  seats: facts.seats,
  candidates: facts.candidates,
});
const filling = form(
  {},
  {
    deputies: texts({
      label: { en: "names of the deputies", ru: "имена депутатов", kk: "депутаттардың есімдері" },
    }),
  },
);

type Proposal = PayloadOf<typeof proposal>;
type Filling = PayloadOf<typeof filling>;

/** The commands of the proposal and appointment of deputies. */
export type DeputiesCommand =
  | ProcedureCommand<"propose", Proposal>
  | ProcedureCommand<"elect", Filling>
  | ProcedureCommand<"appoint", Filling>;

/** The events of the proposal and appointment of deputies: what the register keeps. */
export type DeputiesEvent =
  | ProcedureEvent<"proposed", Proposal>
  | ProcedureEvent<"elected", Filling>
  | ProcedureEvent<"appointed", Filling>;

export interface DeputiesState extends Stream {
  readonly phase: "expected" | "proposed" | "filled";
  readonly proposal: Proposal | null;
  readonly proposedBy: ActingOffice | null;
  readonly decidedBy: ActingOffice | null;
  readonly filledOn: Day | null;
  readonly deputies: readonly string[];
}

const filledAsPrescribed = ask(
  parliamentQuota,
  ({ proposal, proposedBy }: DeputiesState, { office }: Given<Filling>) => ({
    ...(proposal as Proposal),
    proposedBy: proposedBy as ActingOffice,
    decidedBy: office,
  }),
  { office: ["decider"] },
);

function filled(_: DeputiesState, { on, office, payload }: Given<Filling>): Partial<DeputiesState> {
  return { phase: "filled", decidedBy: office, filledOn: on, deputies: payload.deputies ?? [] };
}

export const deputies = defineProcedure<DeputiesState, DeputiesCommand, DeputiesEvent>({
  name: "deputies",
  title: {
    en: "Deputies from the Assembly",
    ru: "Депутаты от Ассамблеи",
    kk: "Ассамблеядан депутаттар",
  },
  initial: {
    lastOn: null,
    phase: "expected",
    proposal: null,
    proposedBy: null,
    decidedBy: null,
    filledOn: null,
    deputies: [],
  },

  steps: {
    propose: {
      title: {
        en: "Propose candidates for deputies",
        ru: "Предложить кандидатов в депутаты",
        kk: "Депутаттыққа кандидаттар ұсыну",
      },
      acts: ["parliament.propose-mazhilis-candidates", "parliament.propose-senate-candidates"],
      actOf: (_, { chamber }) => `parliament.propose-${chamber}-candidates`,
      event: "proposed",
      done: { en: "Candidates proposed", ru: "Кандидаты предложены", kk: "Кандидаттар ұсынылды" },
      form: proposal,
      order: {
        en: "candidates are proposed before the seats are filled, once",
        ru: "кандидаты предлагаются до замещения мандатов, один раз",
        kk: "кандидаттар мандаттар толтырылғанға дейін бір рет ұсынылады",
      },
      follows: ({ phase }) => phase === "expected",
      law: [
        ask(parliamentQuota, (_, { office, payload }) => ({ ...payload, proposedBy: office }), {
          office: ["proposer"],
          awaits: ["decidedBy"],
        }),
      ],
      bestCases: () => [
        { kind: "general", chamber: "mazhilis", seats: 9, candidates: 9 },
        { kind: "general", chamber: "senate", seats: 5, candidates: 5 },
      ],
      apply: (_, { office, payload }) => ({ phase: "proposed", proposal: payload, proposedBy: office }),
    },

    elect: {
      title: { en: "Elect deputies", ru: "Избрать депутатов", kk: "Депутаттарды сайлау" },
      acts: ["parliament.elect-mazhilis-deputies", "parliament.elect-senators"],
      actOf: ({ proposal }) =>
        proposal?.chamber === "senate" ? "parliament.elect-senators" : "parliament.elect-mazhilis-deputies",
      event: "elected",
      done: { en: "Deputies elected", ru: "Депутаты избраны", kk: "Депутаттар сайланды" },
      form: filling,
      order: {
        en: "deputies are elected after the candidates are proposed, once",
        ru: "депутаты избираются после предложения кандидатов, один раз",
        kk: "депутаттар кандидаттар ұсынылғаннан кейін бір рет сайланады",
      },
      follows: ({ phase }) => phase === "proposed",
      actors: { offices: ["session"], cites: [electLaw.art("93-1"), overview.at("section 1, para. 8")] },
      law: [filledAsPrescribed],
      bestCases: () => [{}],
      apply: filled,
    },

    appoint: {
      title: { en: "Appoint deputies", ru: "Назначить депутатов", kk: "Депутаттарды тағайындау" },
      acts: ["parliament.appoint-senators"],
      event: "appointed",
      done: { en: "Deputies appointed", ru: "Депутаты назначены", kk: "Депутаттар тағайындалды" },
      form: filling,
      order: {
        en: "deputies are appointed after the candidates are proposed, once",
        ru: "депутаты назначаются после предложения кандидатов, один раз",
        kk: "депутаттар кандидаттар ұсынылғаннан кейін бір рет тағайындалады",
      },
      follows: ({ phase }) => phase === "proposed",
      actors: { offices: ["president"], cites: [law2008.art("10(4)(1)")] },
      law: [filledAsPrescribed],
      bestCases: () => [{}],
      apply: filled,
    },
  },
});
