/**
 * The life of a membership of the Assembly
 *
 * A candidate is nominated, considered by the Council, submitted by a deputy of the Chairman and approved by the
 * President, who may also reject the candidate, or choose a person himself. Membership ends on the grounds of the Law:
 * some end it by themselves, others by a decision.
 *
 * Without a rule: the rejection rests on art. 15(3). Where a ground ends membership by itself, the Law asks for nobody's
 * decision, and whoever notes it acts lawfully.
 */
import type { Day } from "../kernel/day.ts";
import { membershipNomination } from "../rules/membership/nomination.ts";
import { membershipTermination } from "../rules/membership/termination.ts";
import { law2008 } from "../sources/law-2008.ts";
import { defineProcedure } from "./define-procedure.ts";
import { form, named, type PayloadOf } from "./form.ts";
import {
  type ActingOffice,
  ask,
  type ProcedureCommand,
  type ProcedureEvent,
  type Stream,
} from "./procedure.ts";

const { facts } = membershipNomination;
const candidate = named({ label: { en: "candidate", ru: "кандидат", kk: "кандидат" } });

const nomination = form(
  { candidate, citizen: facts.citizen, route: facts.route },
  { proposedByAssociations: facts.proposedByAssociations },
);
const choice = form({ candidate, citizen: facts.citizen });
const nothing = form({});
const ending = form(
  { ground: membershipTermination.facts.ground },
  { exOfficio: membershipTermination.facts.exOfficio },
);

type Nomination = PayloadOf<typeof nomination>;
type Choice = PayloadOf<typeof choice>;
type Nothing = PayloadOf<typeof nothing>;
type Ending = PayloadOf<typeof ending>;

/** The commands of a membership of the Assembly. */
export type MembershipCommand =
  | ProcedureCommand<"nominate", Nomination>
  | ProcedureCommand<"consider", Nothing>
  | ProcedureCommand<"submit", Nothing>
  | ProcedureCommand<"approve", Nothing>
  | ProcedureCommand<"reject", Nothing>
  | ProcedureCommand<"choose", Choice>
  | ProcedureCommand<"end", Ending>;

/** The events of a membership of the Assembly: what the register keeps. */
export type MembershipEvent =
  | ProcedureEvent<"nominated", Nomination>
  | ProcedureEvent<"considered", Nothing>
  | ProcedureEvent<"submitted", Nothing>
  | ProcedureEvent<"approved", Nothing>
  | ProcedureEvent<"rejected", Nothing>
  | ProcedureEvent<"chosen", Choice>
  | ProcedureEvent<"ended", Ending>;

export interface MembershipState extends Stream {
  readonly phase: "expected" | "nominated" | "considered" | "submitted" | "rejected" | "member" | "ended";
  readonly candidate: string | null;
  readonly citizen: boolean | null;
  readonly route: Nomination["route"] | null;
  readonly proposedByAssociations: boolean | null;
  readonly nominatedBy: ActingOffice | null;
  readonly submittedBy: ActingOffice | null;
  /** The first day of membership. */
  readonly from: Day | null;
  readonly endedOn: Day | null;
  readonly ground: Ending["ground"] | null;
}

/** The grounds on which somebody decides; the others end membership by themselves. */
const groundActs: Partial<Record<Ending["ground"], string>> = {
  rotation: "membership.rotate-members",
  "recalled-by-association": "membership.recall-members",
  health: "membership.remove-members",
  "improper-performance": "membership.remove-members",
  "discrediting-offence": "membership.remove-members",
  "guilty-verdict": "membership.remove-members",
  "other-grounds": "membership.remove-members",
};

export const membership = defineProcedure<MembershipState, MembershipCommand, MembershipEvent>({
  name: "membership",
  title: { en: "Membership of the Assembly", ru: "Членство в Ассамблее", kk: "Ассамблея мүшелігі" },
  initial: {
    lastOn: null,
    phase: "expected",
    candidate: null,
    citizen: null,
    route: null,
    proposedByAssociations: null,
    nominatedBy: null,
    submittedBy: null,
    from: null,
    endedOn: null,
    ground: null,
  },

  steps: {
    nominate: {
      title: {
        en: "Nominate a member of the Assembly",
        ru: "Выдвинуть кандидата в члены Ассамблеи",
        kk: "Ассамблея мүшелігіне кандидат ұсыну",
      },
      acts: [
        "membership.nominate-by-regional-session",
        "membership.nominate-by-association",
        "membership.nominate-by-council",
        "membership.nominate-by-rotation",
      ],
      actOf: (_, { route }) => `membership.nominate-by-${route}`,
      event: "nominated",
      done: { en: "Candidate nominated", ru: "Кандидат выдвинут", kk: "Кандидат ұсынылды" },
      form: nomination,
      order: {
        en: "a candidate is nominated once; the President's own choice is no nomination",
        ru: "кандидат выдвигается один раз; выбор по усмотрению Президента – не выдвижение",
        kk: "кандидат бір рет ұсынылады; Президенттің өз қалауы ұсыну болып саналмайды",
      },
      follows: ({ phase }) => phase === "expected",
      fits: (_, { payload }) => payload.route !== "presidential-choice",
      law: [
        ask(
          membershipNomination,
          (_, { office, payload: { citizen, route, proposedByAssociations } }) => ({
            citizen,
            route,
            decidedBy: office,
            proposedByAssociations,
          }),
          { office: ["decision"], awaits: ["consideredByCouncil", "submittedBy", "approvedBy"] },
        ),
      ],
      bestCases: () =>
        (["regional-session", "association", "council", "rotation"] as const).map((route) => ({
          candidate: "candidate",
          citizen: true,
          route,
          proposedByAssociations: true,
        })),
      apply: (_, { office, payload }) => ({
        phase: "nominated",
        candidate: payload.candidate,
        citizen: payload.citizen,
        route: payload.route,
        proposedByAssociations: payload.proposedByAssociations ?? null,
        nominatedBy: office,
      }),
    },

    consider: {
      title: {
        en: "Consider a candidate in the Council",
        ru: "Рассмотреть кандидата на заседании Совета",
        kk: "Кандидатты Кеңес отырысында қарау",
      },
      acts: ["membership.consider-candidates"],
      event: "considered",
      done: { en: "Candidate considered", ru: "Кандидат рассмотрен", kk: "Кандидат қаралды" },
      form: nothing,
      order: {
        en: "the Council considers a candidate after the nomination, once",
        ru: "Совет рассматривает кандидата после выдвижения, один раз",
        kk: "Кеңес кандидатты ұсынылғаннан кейін бір рет қарайды",
      },
      follows: ({ phase }) => phase === "nominated",
      law: [
        ask(
          membershipNomination,
          (state, { office }) => ({ ...nominated(state), consideredByCouncil: office === "council" }),
          { office: ["consideration"], awaits: ["submittedBy", "approvedBy"] },
        ),
      ],
      bestCases: () => [{}],
      apply: () => ({ phase: "considered" }),
    },

    submit: {
      title: {
        en: "Submit a candidate for approval",
        ru: "Внести кандидата на утверждение",
        kk: "Кандидатты бекітуге енгізу",
      },
      acts: ["membership.submit-candidates"],
      event: "submitted",
      done: {
        en: "Candidate submitted",
        ru: "Кандидат внесён на утверждение",
        kk: "Кандидат бекітуге енгізілді",
      },
      form: nothing,
      order: {
        en: "a candidate is submitted after the Council has considered the nomination, once",
        ru: "кандидат вносится на утверждение после рассмотрения Советом, один раз",
        kk: "кандидат Кеңес қарағаннан кейін бір рет бекітуге енгізіледі",
      },
      follows: ({ phase }) => phase === "considered",
      law: [
        ask(
          membershipNomination,
          (state, { office }) => ({ ...nominated(state), consideredByCouncil: true, submittedBy: office }),
          { office: ["submission"], awaits: ["approvedBy"] },
        ),
      ],
      bestCases: () => [{}],
      apply: (_, { office }) => ({ phase: "submitted", submittedBy: office }),
    },

    approve: {
      title: {
        en: "Approve a member of the Assembly",
        ru: "Утвердить члена Ассамблеи",
        kk: "Ассамблея мүшесін бекіту",
      },
      acts: ["membership.approve-members"],
      event: "approved",
      done: { en: "Member approved", ru: "Член Ассамблеи утверждён", kk: "Ассамблея мүшесі бекітілді" },
      form: nothing,
      order: {
        en: "a candidate is approved after the submission, once",
        ru: "кандидат утверждается после внесения, один раз",
        kk: "кандидат енгізілгеннен кейін бір рет бекітіледі",
      },
      follows: ({ phase }) => phase === "submitted",
      law: [
        ask(
          membershipNomination,
          (state, { office }) => ({
            ...nominated(state),
            consideredByCouncil: true,
            submittedBy: state.submittedBy as ActingOffice,
            approvedBy: office,
          }),
          { office: ["approval"] },
        ),
      ],
      bestCases: () => [{}],
      apply: (_, { on }) => ({ phase: "member", from: on }),
    },

    reject: {
      title: { en: "Reject a candidate", ru: "Отклонить кандидата", kk: "Кандидатты қабылдамау" },
      acts: ["membership.choose-members"],
      event: "rejected",
      done: { en: "Candidate rejected", ru: "Кандидат отклонён", kk: "Кандидат қабылданбады" },
      form: nothing,
      order: {
        en: "a candidate is rejected after the submission, once",
        ru: "кандидат отклоняется после внесения, один раз",
        kk: "кандидат енгізілгеннен кейін бір рет қабылданбайды",
      },
      follows: ({ phase }) => phase === "submitted",
      actors: { offices: ["president"], cites: [law2008.art("15(3)")] },
      law: [],
      bestCases: () => [{}],
      apply: () => ({ phase: "rejected" }),
    },

    choose: {
      title: {
        en: "Appoint a member at the President's own choice",
        ru: "Назначить члена Ассамблеи по усмотрению Президента",
        kk: "Ассамблея мүшесін Президенттің өз қалауымен тағайындау",
      },
      acts: ["membership.choose-members"],
      event: "chosen",
      done: {
        en: "Member appointed at the President's own choice",
        ru: "Член Ассамблеи назначен по усмотрению Президента",
        kk: "Ассамблея мүшесі Президенттің өз қалауымен тағайындалды",
      },
      form: choice,
      order: {
        en: "the President chooses persons who were not nominated",
        ru: "по своему усмотрению Президент назначает лиц, которые не выдвигались",
        kk: "Президент өз қалауымен ұсынылмаған адамдарды тағайындайды",
      },
      follows: ({ phase }) => phase === "expected",
      law: [
        ask(
          membershipNomination,
          (_, { office, payload }) => ({
            citizen: payload.citizen,
            route: "presidential-choice",
            approvedBy: office,
          }),
          { office: ["approval"] },
        ),
      ],
      bestCases: () => [{ candidate: "candidate", citizen: true }],
      apply: (_, { on, payload }) => ({
        phase: "member",
        candidate: payload.candidate,
        citizen: payload.citizen,
        route: "presidential-choice",
        from: on,
      }),
    },

    end: {
      title: {
        en: "End the powers of a member",
        ru: "Прекратить полномочия члена Ассамблеи",
        kk: "Ассамблея мүшесінің өкілеттігін тоқтату",
      },
      acts: [
        "membership.note-end",
        "membership.rotate-members",
        "membership.recall-members",
        "membership.remove-members",
      ],
      actOf: (_, { ground }) => groundActs[ground] ?? "membership.note-end",
      event: "ended",
      done: {
        en: "Powers of the member ended",
        ru: "Полномочия члена Ассамблеи прекращены",
        kk: "Ассамблея мүшесінің өкілеттігі тоқтатылды",
      },
      form: ending,
      order: {
        en: "the powers of a sitting member end, once",
        ru: "прекращаются полномочия действующего члена, один раз",
        kk: "қызметтегі мүшенің өкілеттігі бір рет тоқтатылады",
      },
      follows: ({ phase }) => phase === "member",
      law: [
        ask(
          membershipTermination,
          (_, { office, payload }) => ({ level: "republican", decidedBy: office, ...payload }),
          { office: ["decision"] },
        ),
      ],
      bestCases: () => [{ ground: "own-initiative" }],
      apply: (_, { on, payload }) => ({ phase: "ended", endedOn: on, ground: payload.ground }),
    },
  },
});

/** What the nomination said; what it left out is unknown. */
function nominated({ citizen, route, nominatedBy, proposedByAssociations }: MembershipState) {
  return {
    citizen: citizen ?? undefined,
    route: route ?? undefined,
    decidedBy: nominatedBy ?? undefined,
    proposedByAssociations: proposedByAssociations ?? undefined,
  };
}
