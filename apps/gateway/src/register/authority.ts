/**
 * Who may act: the law says it
 *
 * The caller must have proved the office, the office must act in its own register, and where the table of powers gives
 * the act to offices on that day, it must be one of them. Where the table gives it to nobody, no source restricts it or
 * no rule is in force: the procedure then says who, or refuses.
 */
import {
  acts,
  type Citation,
  type PowerHeld,
  type ProcedureOptions,
  powerOffices,
  type Text,
  whoMay,
} from "@apk-governance/core";
import type { Caller, Command, NotAllowed } from "./command.ts";
import { procedureOf } from "./kinds.ts";

/** Offices of a regional assembly. They have no say in any other register, the republican one included. */
const regional = ["akim", "regional-chairman", "regional-session", "regional-council"];

/** Why the caller may not give the command at all, whatever the law says of the act. */
export function withoutAuthority(
  caller: Caller | undefined,
  command: Command,
  act: string,
  options: ProcedureOptions,
): NotAllowed | undefined {
  const { office, institution } = command;
  const refuse = (message: Text) => notAllowed(command, act, message, holders(act, command.on, options));
  if (!caller) return refuse(says.noToken);
  if (!caller.offices.includes(office)) return refuse(filled(says.notProved, office));
  if (!reaches(caller.institution, office, institution)) return refuse(filled(says.otherRegister, office));
  const held = holders(act, command.on, options).filter(({ kind }) => kind !== "guideline");
  if (held.length === 0 || held.some((power) => power.office === office)) return undefined;
  return refuse(filled(says.belongsToOthers, office));
}

/** The procedure cites others to whom the act belongs. */
export function wrongOffice(
  command: Command,
  act: string,
  message: Text,
  citations: readonly Citation[],
  options: ProcedureOptions,
): NotAllowed {
  return { ...notAllowed(command, act, message, holders(act, command.on, options)), citations };
}

/** The acts of the table of powers. An act that only a procedure knows is given to nobody by it. */
const inTable: ReadonlySet<string> = new Set(acts.map(({ act }) => act));

function holders(act: string, on: string, options: ProcedureOptions): readonly PowerHeld[] {
  if (!inTable.has(act)) return [];
  const known = answers.get(options) ?? new Map<string, readonly PowerHeld[]>();
  answers.set(options, known);
  const question = `${act} ${on}`;
  const held = known.get(question) ?? whoMay(act, { ...options, on });
  if (known.size >= MOST_ANSWERS) known.clear();
  known.set(question, held);
  return held;
}

/** What the table of powers answered: the same question comes with many commands. */
const answers = new WeakMap<ProcedureOptions, Map<string, readonly PowerHeld[]>>();
const MOST_ANSWERS = 1_000;

/** An office of the whole reaches the registers of its regions; a regional office its own alone. */
function reaches(of: string, office: string, register: string): boolean {
  if (regional.includes(office)) return of === register && register.includes("/");
  return of === register || register.startsWith(`${of}/`);
}

/** Where the table of powers gives the act to nobody, the procedure says who may. */
function notAllowed(
  { kind, type, office, institution }: Command,
  act: string,
  message: Text,
  held: readonly PowerHeld[],
): NotAllowed {
  const { actors } = procedureOf(kind).commands.find((command) => command.type === type) ?? {};
  const [offices, citations] =
    held.length > 0
      ? [held.map((power) => power.office), held.flatMap((power) => power.citations)]
      : [actors?.offices ?? [], actors?.cites ?? []];
  return { outcome: "NotAllowed", act, office, institution, message, whoMay: held, offices, citations };
}

const says = {
  noToken: {
    en: "no token proves an office: send one as Authorization: Bearer …",
    ru: "должность не подтверждена: передайте токен в заголовке Authorization: Bearer …",
    kk: "лауазым расталмаған: токенді Authorization: Bearer … тақырыбында жіберіңіз",
  },
  notProved: {
    en: "the token does not prove this office: {office}",
    ru: "токен не подтверждает эту должность: {office}",
    kk: "токен бұл лауазымды растамайды: {office}",
  },
  otherRegister: {
    en: "the office acts in another register: {office}",
    ru: "должность действует в другом реестре: {office}",
    kk: "лауазым басқа тізілімде әрекет етеді: {office}",
  },
  belongsToOthers: {
    en: "the act belongs to others than: {office}",
    ru: "действие принадлежит не этой должности: {office}",
    kk: "әрекет бұл лауазымға тиесілі емес: {office}",
  },
} as const satisfies Record<string, Text>;

function filled(text: Text, office: string): Text {
  const name = powerOffices.labels[office as keyof typeof powerOffices.labels];
  const fill = (language: keyof Text) => text[language].replace("{office}", name?.[language] ?? office);
  return { en: fill("en"), ru: fill("ru"), kk: fill("kk") };
}
