import { assess } from "../kernel/assess.ts";
import type { Citations } from "../kernel/citation.ts";
import type { Day } from "../kernel/day.ts";
import type { Certainty } from "../kernel/edition.ts";
import { InvalidFactsError } from "../kernel/errors.ts";
import type { FactsOf } from "../kernel/rule.ts";
import type { Text } from "../kernel/text.ts";
import type { Verdict } from "../kernel/verdict.ts";
import { viceChairAppointment } from "../rules/vice-chair/appointment.ts";
import { policySource } from "../sources/policy.ts";
import { issue } from "./arguments.ts";
import { after, choices, type Rotation, rotationAfter, type Waiting } from "./rotation-queue.ts";
import { type RotationRequest, readRotationRequest } from "./rotation-request.ts";
import { atOnce, type Steps } from "./steps.ts";
import { type ViceChairTerm, viceChairTermEnd, viceChairTermMonths } from "./vice-chair-term.ts";

/** What the planner decides where the rule leaves the choice: no source says it. */
export interface PlannerChoice {
  readonly id: string;
  readonly says: Text;
  readonly citations: Citations;
  readonly certainty: Certainty;
}

/** What the planner of the rotation chooses where no source says how to: each choice in words. */
export const rotationChoices: readonly PlannerChoice[] = [
  chosen("one-seat-each", {
    en: "No association holds both seats at once (a choice of the planner)",
    ru: "Ни одно объединение не занимает оба места одновременно (выбор планировщика)",
    kk: "Ешбір бірлестік екі орынды қатар иеленбейді (жоспарлаушының таңдауы)",
  }),
  chosen("longest-waiting-first", {
    en: "The association that has waited longest comes first, one never served before all others, then fewer terms, then the id (a choice of the planner)",
    ru: "Первым идёт дольше всех ожидающее объединение, ещё не служившие – прежде остальных, затем – меньше сроков, затем – по идентификатору (выбор планировщика)",
    kk: "Алдымен ең ұзақ күткен бірлестік, бұрын болмағандар бәрінен бұрын, содан соң мерзімі аздары, одан кейін идентификатор бойынша (жоспарлаушының таңдауы)",
  }),
  chosen("seats-together", {
    en: "All seats change on the same day (a choice of the planner)",
    ru: "Все места сменяются в один день (выбор планировщика)",
    kk: "Барлық орын бір күнде ауысады (жоспарлаушының таңдауы)",
  }),
];

/**
 * The terms of the public Vice-Chairs: twelve months each, back to back, in the order of their start and seat
 *
 * An association never follows itself in a seat (the rule), and never holds both seats at once (`rotationChoices`). The
 * one that has waited longest comes first. Without history the numbers of terms differ by at most one. Every planned
 * appointment satisfies `vice-chair.appointment`.
 *
 * Throws `InvalidFactsError` with every problem of the request, and with the reason where the rule bears no plan: too
 * few associations, or a day before the rule is in force.
 *
 * @see vice-chair.appointment
 * @example
 * const terms = planViceChairRotation({ associations: ["c", "b", "a"], from: "2025-04-24", years: 2 });
 * terms.map(({ association }) => association) // => ["a", "b", "c", "a"]
 */
export function planViceChairRotation(request: RotationRequest): ViceChairTerm[] {
  return atOnce(planViceChairRotationInSteps(request));
}

/** The same plan, year by year. Throws what `planViceChairRotation` throws. */
export function* planViceChairRotationInSteps(request: RotationRequest): Steps<ViceChairTerm[]> {
  const { associations, seats, from, years, history } = readRotationRequest(request);
  let rotation = rotationAfter(history, associations, seats);
  let start = from;
  const terms: ViceChairTerm[] = [];
  for (let year = 0; year < years; year++) {
    const to = viceChairTermEnd(start);
    const holders = nextHolders(rotation, start);
    terms.push(...holders.map(({ association }, i) => ({ seat: i + 1, association, from: start, to })));
    rotation = after(rotation, holders);
    start = to;
    yield;
  }
  return terms;
}

/** The first lawful choice. */
function nextHolders({ queue, outgoing }: Rotation, on: Day): readonly Waiting[] {
  for (const holders of choices(queue, outgoing.length)) {
    const verdicts = holders.map(({ association }, i) => verdictOn(association, outgoing, i, on));
    if (verdicts.every((verdict) => verdict === "satisfied")) return holders;
    // Then no other choice is lawful either.
    if (verdicts.includes("not-in-force")) break;
  }
  throw refusal({ queue, outgoing }, on);
}

function verdictOn(association: string, outgoing: Rotation["outgoing"], i: number, on: Day): Verdict {
  const facts = plannedAppointment(association, outgoing[i] ?? null, outgoing.length);
  return assess(viceChairAppointment, facts, { on }).verdict;
}

/** The facts of `vice-chair.appointment` as the planner means them. */
export function plannedAppointment(
  association: string,
  outgoingAssociation: string | null,
  seats: number,
): FactsOf<(typeof viceChairAppointment)["facts"]> {
  return {
    appointedBy: "president",
    instrument: "presidential-order",
    recommendedBy: "council",
    association,
    outgoingAssociation,
    otherViceChairs: seats - 1,
    termMonths: viceChairTermMonths,
  };
}

function refusal({ queue, outgoing }: Rotation, on: Day): InvalidFactsError {
  const { verdict } = assess(viceChairAppointment, {}, { on });
  const last = outgoing.flatMap((of, i) => (of === null ? [] : [`seat ${i + 1} was last held by ${of}`]));
  const reasons = ["no association holds both seats at once", "none follows itself in a seat", ...last];
  const found =
    verdict === "not-in-force"
      ? issue(["from"], "impossible", `vice-chair.appointment is not in force on ${on}`)
      : issue(
          ["associations"],
          "impossible",
          `associations: ${queue.length}, seats: ${outgoing.length}; from ${on} no choice is left: ${reasons.join(", ")}`,
        );
  return new InvalidFactsError("planViceChairRotation", [found]);
}

function chosen(id: string, says: Text): PlannerChoice {
  const citations: Citations = [policySource.at(`planViceChairRotation, ${id}`)];
  return { id, says, citations, certainty: "interpreted" };
}
