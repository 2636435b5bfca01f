/** A register with fifty Sessions, each recorded under the law, act by act, from its proposal to its last approval. */
import { powerOffices } from "@apk-governance/core";
import { recordLife, type Step } from "../src/register/life.ts";
import type { Register } from "../src/register/register.ts";

const SESSIONS = 50;
const FIRST_DAY = Date.UTC(2016, 0, 11);
const DAYS_BETWEEN = 45;

const caller = { subject: "bench", institution: "apk", offices: Object.keys(powerOffices.labels) };
const agenda = [
  "Unity and accord: what was done and what is ahead (invented)",
  "Reports of members on the work of the ethnocultural associations (invented)",
  "Development of the Assembly until the next Session (invented)",
];

export async function recordSessions(register: Register): Promise<void> {
  for (let number = 0; number < SESSIONS; number += 1) await recordSession(register, number);
}

async function recordSession(register: Register, number: number): Promise<void> {
  const first = number * DAYS_BETWEEN;
  const held = day(first + 21);
  const vote = { present: 340 + (number % 30), votesFor: 320, votesAgainst: number % 7, abstained: 3 };
  const order = { instrument: "presidential-order", date: held, venue: "Palace of Peace (invented)", agenda };
  const ministry = { addressee: "state-body", to: "Ministry of Culture (invented)" };
  const steps: readonly Step[] = [
    ["propose", day(first), "council", { agenda }],
    ["conveneRegular", day(first + 7), "president", order],
    ["open", held, "apk-chairman", { members: 380 + (number % 20), present: vote.present }],
    ["decide", held, "session", { matter: "development-concepts", ...vote }],
    ["decide", held, "session", { matter: "member-reports", ...vote }],
    ["sendRecommendation", held, "session", { subject: "accord-and-unity", ...ministry }],
    ["close", held, "apk-chairman"],
    ["approve", day(first + 23), "apk-chairman", { decision: 1 }],
    ["approve", day(first + 23), "apk-chairman", { decision: 2 }],
    ["considerRecommendation", day(first + 40), "state-body", { recommendation: 1 }],
  ];
  await recordLife(register, caller, { kind: "session", steps, key: `session ${number}` });
}

/** ISO 8601, so many days after the first. */
function day(number: number): string {
  return new Date(FIRST_DAY + number * 86_400_000).toISOString().slice(0, 10);
}
