/**
 * The procedures once more, in plain code
 *
 * Written from the rulebook and not from the rules: the model says of each command whether it is lawful, and names
 * payloads of which one is lawful if any is. The tests hold the procedures to it.
 */
import type { AssociationCommand, AssociationState } from "../src/procedures/association.ts";
import type { AwardNominationCommand, AwardNominationState } from "../src/procedures/award-nomination.ts";
import type { CouncilMeetingCommand, CouncilMeetingState } from "../src/procedures/council-meeting.ts";
import type { DeputiesCommand, DeputiesState } from "../src/procedures/deputies.ts";
import type { MembershipCommand, MembershipState } from "../src/procedures/membership.ts";
import type { ActingOffice, ProcedureCommand } from "../src/procedures/procedure.ts";
import type { SessionCommand, SessionState } from "../src/procedures/session.ts";
import type { ViceChairTermCommand, ViceChairTermState } from "../src/procedures/vice-chair-term.ts";

export type ModelThreshold = readonly [number, number] | { readonly over: readonly [number, number] };

export type ModelPolicy = {
  readonly sessionNoticeDays?: number;
  readonly extraordinaryThreshold?: ModelThreshold;
  readonly sessionQuorum?: ModelThreshold;
  readonly sessionMajority?: ModelThreshold;
  readonly considerationDeadlineDays?: number;
  readonly requireCouncilProposal?: boolean;
  readonly sessionOtherMatters?: boolean;
  readonly awardRepeatable?: boolean;
  readonly awardIntervalYears?: number;
  readonly awardDecider?: Readonly<Record<string, ActingOffice>>;
  readonly abolishedOn?: string;
};

export interface Under {
  readonly reading: "law" | "overview";
  readonly policy: ModelPolicy;
}

type Given<C extends ProcedureCommand> = Pick<C, "on" | "office" | "payload">;

type Lawful<State, Command extends ProcedureCommand> = {
  readonly [T in Command["type"]]: {
    /** Whether the command, dated no earlier than the last act, is lawful. */
    lawful(state: State, given: Given<Extract<Command, { type: T }>>, under: Under): boolean;
    witnesses(state: State, on: string): readonly Extract<Command, { type: T }>["payload"][];
  };
};

const days = (day: string) => Date.parse(day) / 86_400_000;

function meets(threshold: ModelThreshold | undefined, part: number, whole: number): boolean {
  if (threshold === undefined) return true;
  if ("over" in threshold) return part * threshold.over[1] > threshold.over[0] * whole;
  return part * threshold[1] >= threshold[0] * whole;
}

function inForce(from: string, on: string, { policy }: Under): boolean {
  return on >= from && !(policy.abolishedOn !== undefined && on >= policy.abolishedOn);
}

const law = "2008-10-20";
const reform = "2022-06-07";
const constitution = "2026-07-01";
const isOneOf = (code: unknown, ...codes: readonly unknown[]) => codes.includes(code);
const blank = (text: string | null) => text === null || text.trim() === "";
const isPresidential = (instrument: string) => instrument.startsWith("presidential-");

function requested(
  request: { readonly requestingMembers?: number | undefined; readonly members?: number | undefined } | null,
  { policy }: Under,
): boolean {
  const { requestingMembers: some, members } = request ?? {};
  if (some === undefined || some < 1) return false;
  const { extraordinaryThreshold: threshold } = policy;
  return threshold === undefined || (members !== undefined && meets(threshold, some, members));
}

type SessionOrder = (SessionCommand & { type: "conveneRegular" })["payload"];

function isConvened(given: Given<ProcedureCommand<string, SessionOrder>>, under: Under): boolean {
  const { on, office, payload } = given;
  const { instrument, date, venue, agenda } = payload;
  const { sessionNoticeDays: notice = 0 } = under.policy;
  return (
    inForce(law, on, under) &&
    office === "president" &&
    isPresidential(instrument) &&
    date !== null &&
    date >= on &&
    days(date) - days(on) >= notice &&
    !blank(venue) &&
    (agenda ?? []).some((item) => !blank(item))
  );
}

const orderFor = (date: string) =>
  ({
    instrument: "presidential-decree",
    date,
    venue: "Palace of Peace and Accord",
    agenda: ["theme"],
  }) as const;
/** For the day itself, and for the last day there is, which leaves the longest notice. */
const orders = (on: string) => [orderFor(on), orderFor("9998-12-31")];
const presidents = ["president", "apk-chairman", "secretariat-head", "vice-chair"];
const all = (members: number) => ({ present: members, votesFor: members, votesAgainst: 0, abstained: 0 });

export const sessionModel: Lawful<SessionState, SessionCommand> = {
  propose: {
    lawful: ({ phase }, { on, office }, under) =>
      phase === "expected" && office === "council" && inForce(law, on, under),
    witnesses: () => [{}],
  },
  initiate: {
    lawful: ({ phase }, { on, office, payload }, under) =>
      phase === "expected" &&
      inForce(law, on, under) &&
      (isOneOf(office, "apk-chairman", "council") ||
        (office === "assembly-member" && requested(payload, under))),
    witnesses: () => [{ requestingMembers: 526, members: 526 }],
  },
  conveneRegular: {
    lawful: (state, given, under) =>
      isOneOf(state.phase, "expected", "proposed") &&
      isConvened(given, under) &&
      (under.policy.requireCouncilProposal !== true || state.proposedByCouncil),
    witnesses: (_, on) => orders(on),
  },
  conveneExtraordinary: {
    lawful: (state, given, under) =>
      state.phase === "initiated" &&
      isConvened(given, under) &&
      (state.initiatedBy !== "members" || requested(state.request, under)),
    witnesses: (_, on) => orders(on),
  },
  open: {
    lawful: ({ phase, convocation }, { on, office, payload }, under) =>
      phase === "convened" &&
      on >= (convocation?.date ?? "") &&
      isOneOf(office, ...presidents) &&
      inForce(law, on, under) &&
      meets(under.policy.sessionQuorum, payload.present, payload.members),
    witnesses: () => [{ members: 526, present: 526 }],
  },
  decide: {
    lawful: ({ phase, attendance }, { on, office, payload }, under) =>
      phase === "open" &&
      office === "session" &&
      inForce(law, on, under) &&
      (isOneOf(payload.matter, "development-concepts", "member-reports") ||
        (payload.matter === "other" && under.policy.sessionOtherMatters !== false)) &&
      meets(under.policy.sessionQuorum, payload.present, attendance?.members ?? 0) &&
      (under.policy.sessionMajority === undefined ||
        (payload.present >= 1 && meets(under.policy.sessionMajority, payload.votesFor, payload.present))),
    witnesses: ({ attendance }) => [{ matter: "member-reports", ...all(attendance?.members ?? 1) }],
  },
  approve: {
    lawful: ({ decisions, attendance }, { on, office, payload }, under) => {
      const taken = decisions[payload.decision - 1];
      const { sessionQuorum: quorum, sessionMajority: majority } = under.policy;
      return (
        taken !== undefined &&
        taken.approvedOn === null &&
        office === "apk-chairman" &&
        inForce(law, on, under) &&
        meets(quorum, taken.present, attendance?.members ?? 0) &&
        (majority === undefined || (taken.present >= 1 && meets(majority, taken.votesFor, taken.present)))
      );
    },
    witnesses: ({ decisions }) => [0, ...decisions.keys()].map((i) => ({ decision: i + 1 })),
  },
  sendRecommendation: {
    lawful: ({ phase }, { on, office, payload }, under) =>
      isOneOf(phase, "open", "closed") &&
      office === "session" &&
      inForce(law, on, under) &&
      payload.subject === "accord-and-unity" &&
      payload.addressee === "state-body",
    witnesses: () => [{ subject: "accord-and-unity", addressee: "state-body", to: "Ministry of Culture" }],
  },
  considerRecommendation: {
    lawful: ({ recommendations }, { on, office, payload }, under) => {
      const sent = recommendations[payload.recommendation - 1];
      const { considerationDeadlineDays: deadline = Number.POSITIVE_INFINITY } = under.policy;
      return (
        sent !== undefined &&
        sent.consideredOn === null &&
        office === "state-body" &&
        inForce(law, on, under) &&
        days(on) - days(sent.sentOn) <= deadline
      );
    },
    witnesses: ({ recommendations }) =>
      [0, ...recommendations.keys()].map((i) => ({ recommendation: i + 1 })),
  },
  close: {
    lawful: ({ phase }, { office }) => phase === "open" && isOneOf(office, ...presidents),
    witnesses: () => [{}],
  },
};

const convenersOfCouncil = ["council-chairman", "secretariat-head", "vice-chair"];

function belongsToCouncil(matter: string, on: string): boolean {
  if (matter === "senate-candidates") return on >= reform && on < constitution;
  if (matter === "mazhilis-candidates") return on < reform;
  return !isOneOf(
    matter,
    "development-concepts",
    "member-reports",
    "mazhilis-deputies-election",
    "senate-deputies-election",
  );
}

export const councilModel: Lawful<CouncilMeetingState, CouncilMeetingCommand> = {
  agree: {
    lawful: ({ phase, agreedWithChairman }, { on, office }, under) =>
      phase === "expected" && !agreedWithChairman && office === "apk-chairman" && inForce(law, on, under),
    witnesses: () => [{}],
  },
  convene: {
    lawful: ({ phase, agreedWithChairman }, { on, office, payload }, under) =>
      phase === "expected" &&
      payload.date >= on &&
      isOneOf(office, ...convenersOfCouncil) &&
      (agreedWithChairman || under.reading === "overview") &&
      inForce(law, on, under),
    witnesses: (_, on) => [{ date: on, venue: "Astana" }],
  },
  open: {
    lawful: ({ phase, convocation }, { on, office, payload }, under) =>
      phase === "convened" &&
      on >= (convocation?.date ?? "") &&
      isOneOf(office, ...convenersOfCouncil) &&
      inForce(law, on, under) &&
      3 * payload.present >= 2 * payload.members,
    witnesses: () => [{ members: 75, present: 50 }],
  },
  decide: {
    lawful: ({ phase, attendance }, { on, office, payload }, under) =>
      phase === "open" &&
      office === "council" &&
      inForce(law, on, under) &&
      3 * payload.present >= 2 * (attendance?.members ?? 0) &&
      3 * payload.votesFor >= 2 * payload.present &&
      payload.votesFor >= 1 &&
      belongsToCouncil(payload.matter, on),
    witnesses: ({ attendance }) => [{ matter: "member-candidates", ...all(attendance?.members ?? 1) }],
  },
  recordMinutes: {
    lawful: ({ decisions }, { office, payload }, under) => {
      const taken = decisions[payload.decision - 1];
      return (
        taken !== undefined &&
        taken.minutedOn === null &&
        isOneOf(office, "council", "council-chairman", "secretariat", "secretariat-head") &&
        inForce(law, taken.decidedOn, under)
      );
    },
    witnesses: ({ decisions }) => [0, ...decisions.keys()].map((i) => ({ decision: i + 1 })),
  },
  close: {
    lawful: ({ phase }, { office }) => phase === "open" && isOneOf(office, ...convenersOfCouncil),
    witnesses: () => [{}],
  },
};

export const viceChairModel: Lawful<ViceChairTermState, ViceChairTermCommand> = {
  recommend: {
    lawful: ({ phase }, { on, office, payload }, under) =>
      phase === "expected" &&
      office === "council" &&
      inForce(law, on, under) &&
      !blank(payload.association) &&
      payload.association !== payload.outgoingAssociation,
    witnesses: () => [{ candidate: "L. Ni", association: "koreans", outgoingAssociation: "vainakh" }],
  },
  appoint: {
    lawful: ({ phase }, { on, office, payload }, under) =>
      phase === "recommended" &&
      office === "president" &&
      inForce(law, on, under) &&
      isPresidential(payload.instrument) &&
      payload.otherViceChairs <= 1 &&
      payload.termMonths === 12,
    witnesses: () => [{ instrument: "presidential-decree", otherViceChairs: 1, termMonths: 12 }],
  },
  end: {
    lawful: ({ phase, from, to }, { on, office }) =>
      phase === "in-office" &&
      on >= (to ?? "") &&
      days(on) - days(from ?? on) >= 365 &&
      isOneOf(office, "president", "apk-chairman", "secretariat-head", "secretariat"),
    witnesses: () => [{}],
  },
};

const existsFrom: Readonly<Record<string, string>> = {
  birlik: "2007-07-26",
  "zhomart-zhan": law,
  "certificate-of-honour": law,
  "letter-of-thanks": law,
  algys: "2021-06-09",
  "friendship-ambassador": "2018-01-01",
};
const helps: Readonly<Record<string, readonly string[]>> = {
  "zhomart-zhan": ["philanthropy"],
  "certificate-of-honour": ["peace-and-accord"],
  "letter-of-thanks": ["peace-and-accord"],
  algys: ["assembly-activity", "social-project", "cultural-project", "information-project"],
};
const birlikMerits = {
  law: [
    "statehood",
    "peace-and-unity",
    "state-language",
    "development",
    "intercultural-dialogue",
    "youth-education",
    "cultural-diversity",
    "diaspora-ties",
    "friendship-of-peoples",
  ],
  overview: ["peace-and-unity", "spiritual-culture"],
};

type Submission = (AwardNominationCommand & { type: "submit" })["payload"];

function citizenshipFits({ award, citizenships }: Submission): boolean {
  if (isOneOf(award, "certificate-of-honour", "letter-of-thanks"))
    return citizenships?.includes("KZ") === true;
  if (award !== "friendship-ambassador") return true;
  return citizenships !== undefined && citizenships.length > 0 && !citizenships.includes("KZ");
}

function yearsLater(day: string, years: number): string {
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return new Date(later).toISOString().startsWith(later) ? later : later.replace("02-29", "02-28");
}

function notTooSoon({ alreadyHolds, lastAwardedOn }: Submission, on: string, { policy }: Under): boolean {
  if (policy.awardRepeatable === false && alreadyHolds !== false) return false;
  if (policy.awardIntervalYears === undefined || lastAwardedOn === null) return true;
  return lastAwardedOn !== undefined && yearsLater(lastAwardedOn, policy.awardIntervalYears) <= on;
}

function isEligible(submission: Submission, on: string, under: Under): boolean {
  const { award, nominee, merits } = submission;
  const counted = award === "birlik" ? birlikMerits[under.reading] : helps[award];
  return (
    inForce(existsFrom[award] as string, on, under) &&
    (nominee === "person" || award === "birlik") &&
    citizenshipFits(submission) &&
    (counted === undefined || merits.some((merit) => counted.includes(merit))) &&
    notTooSoon(submission, on, under)
  );
}

function decidesOn(award: string, office: ActingOffice, { policy }: Under): boolean {
  if (award === "birlik") return isOneOf(office, "apk-chairman", "president");
  const decider = policy.awardDecider?.[award];
  return decider === undefined || decider === office;
}

export const awardModel: Lawful<AwardNominationState, AwardNominationCommand> = {
  submit: {
    lawful: ({ phase }, { on, payload }, under) => phase === "expected" && isEligible(payload, on, under),
    witnesses: () => [
      {
        award: "birlik",
        nominee: "organisation",
        name: "Academy of Sciences",
        merits: ["peace-and-unity", "statehood"],
        alreadyHolds: false,
        lastAwardedOn: null,
      },
    ],
  },
  decide: {
    lawful: ({ phase, submission }, { on, office, payload }, under) =>
      phase === "submitted" &&
      submission !== null &&
      inForce(existsFrom[submission.award] as string, on, under) &&
      decidesOn(submission.award, office, under) &&
      (!payload.granted || isEligible(submission, on, under)),
    witnesses: () => [{ granted: false }],
  },
  confer: {
    lawful: ({ phase }) => phase === "granted",
    witnesses: () => [{}],
  },
};

type FileOf = (AssociationCommand & { type: "apply" })["payload"];
const isInOrder = (file: FileOf) =>
  file.applicationForm &&
  file.registrationCertificate &&
  (file.applicant !== "branch" || file.branchCertificate === true);
const accreditation = "2018-11-20";

export const associationModel: Lawful<AssociationState, AssociationCommand> = {
  register: {
    lawful: ({ phase }, { office }) => phase === "expected" && office === "state-body",
    witnesses: () => [{ name: "Vainakh" }],
  },
  apply: {
    lawful: ({ phase }, { on, office, payload }, under) =>
      isOneOf(phase, "registered", "applied") &&
      office === "association" &&
      inForce(accreditation, on, under) &&
      isInOrder(payload),
    witnesses: () => [
      {
        level: "regional",
        applicant: "branch",
        applicationForm: true,
        registrationCertificate: true,
        branchCertificate: true,
      },
    ],
  },
  accredit: {
    lawful: ({ phase, application }, { on, office, payload }, under) =>
      phase === "applied" &&
      office === "accreditation-commission" &&
      payload.commission === `${application?.level}-commission` &&
      inForce(accreditation, on, under),
    witnesses: ({ application }) => [{ commission: `${application?.level ?? "regional"}-commission` }],
  },
  enterInRegister: {
    lawful: ({ phase, enteredOn }, { office }) =>
      phase !== "expected" &&
      enteredOn === null &&
      isOneOf(office, "accreditation-commission", "secretariat"),
    witnesses: () => [{}],
  },
};

const nominators: Readonly<Record<string, readonly ActingOffice[]>> = {
  "regional-session": ["regional-session"],
  association: ["association"],
  council: ["council"],
  rotation: ["council", "regional-session"],
  "presidential-choice": [],
};

type Ending = (MembershipCommand & { type: "end" })["payload"];

function ends({ ground, exOfficio }: Ending, office: ActingOffice): boolean {
  switch (ground) {
    case "moved-to-another-region":
      return false;
    case "official-post-changed":
      return exOfficio === true;
    case "recalled-by-association":
      return office === "association";
    case "rotation":
      return isOneOf(office, "council", "regional-session");
    case "health":
    case "improper-performance":
    case "discrediting-offence":
    case "guilty-verdict":
    case "other-grounds":
      return office === "president";
    case "own-initiative":
    case "citizenship-or-residence-lost":
    case "death":
    case "court-ruling":
      return true;
  }
}

export const membershipModel: Lawful<MembershipState, MembershipCommand> = {
  nominate: {
    lawful: ({ phase }, { on, office, payload }, under) =>
      phase === "expected" &&
      inForce(law, on, under) &&
      payload.citizen &&
      isOneOf(office, ...(nominators[payload.route] as readonly ActingOffice[])) &&
      (isOneOf(payload.route, "association", "council") || payload.proposedByAssociations === true),
    witnesses: () =>
      (["council", "association", "regional-session"] as const).map((route) => ({
        candidate: "candidate",
        citizen: true,
        route,
        proposedByAssociations: true,
      })),
  },
  consider: {
    lawful: ({ phase }, { on, office }, under) =>
      phase === "nominated" && office === "council" && inForce(law, on, under),
    witnesses: () => [{}],
  },
  submit: {
    lawful: ({ phase }, { on, office }, under) =>
      phase === "considered" && isOneOf(office, "secretariat-head", "vice-chair") && inForce(law, on, under),
    witnesses: () => [{}],
  },
  approve: {
    lawful: ({ phase }, { on, office }, under) =>
      phase === "submitted" && office === "president" && inForce(law, on, under),
    witnesses: () => [{}],
  },
  reject: {
    lawful: ({ phase }, { office }) => phase === "submitted" && office === "president",
    witnesses: () => [{}],
  },
  choose: {
    lawful: ({ phase }, { on, office, payload }, under) =>
      phase === "expected" && office === "president" && payload.citizen && inForce(law, on, under),
    witnesses: () => [{ candidate: "candidate", citizen: true }],
  },
  end: {
    lawful: ({ phase }, { on, office, payload }, under) =>
      phase === "member" && inForce(law, on, under) && ends(payload, office),
    witnesses: () => [{ ground: "death" }],
  },
};

type Proposal = (DeputiesCommand & { type: "propose" })["payload"];

/** Whether seats, chamber, proposer and candidates are as prescribed on that day. */
function isProposed(
  proposal: Proposal,
  proposedBy: ActingOffice | null,
  on: string,
  { reading, policy }: Under,
): boolean {
  const { kind, chamber, seats, candidates } = proposal;
  if (on < "2007-05-21" || on >= constitution) return false;
  if (policy.abolishedOn !== undefined && on >= policy.abolishedOn) return false;
  const inSenate = on >= reform;
  if (chamber !== (inSenate ? "senate" : "mazhilis")) return false;
  if (on >= "2007-06-19" && proposedBy !== "council") return false;
  if (kind === "by-election") return seats >= 1 && candidates >= seats;
  if (seats !== (inSenate ? 5 : 9)) return false;
  if (on < "2007-06-19") return true;
  return inSenate && reading === "law" ? candidates === 5 : candidates >= seats;
}

function isDecidedBy(office: ActingOffice, on: string, { reading }: Under): boolean {
  return office === (on >= reform && reading === "law" ? "president" : "session");
}

function isFilled(by: ActingOffice) {
  return (
    { phase, proposal, proposedBy }: DeputiesState,
    { on, office }: { readonly on: string; readonly office: ActingOffice },
    under: Under,
  ) =>
    phase === "proposed" &&
    proposal !== null &&
    office === by &&
    isDecidedBy(office, on, under) &&
    isProposed(proposal, proposedBy, on, under);
}

export const deputiesModel: Lawful<DeputiesState, DeputiesCommand> = {
  propose: {
    lawful: ({ phase }, { on, office, payload }, under) =>
      phase === "expected" && isProposed(payload, office, on, under),
    witnesses: () => [
      { kind: "by-election", chamber: "mazhilis", seats: 1, candidates: 1 },
      { kind: "by-election", chamber: "senate", seats: 1, candidates: 1 },
    ],
  },
  elect: { lawful: isFilled("session"), witnesses: () => [{}] },
  appoint: { lawful: isFilled("president"), witnesses: () => [{ deputies: ["A"] }] },
};
