/**
 * Acts that are to be added to a register, and what it is like after them
 *
 * Each command is judged by what the register is like after those before it. Nothing of it stands until it is written.
 */
import { canonicalJson, type ProcedureOptions } from "@apk-governance/core";
import type { ActRow, RecordRow } from "../database/tables.ts";
import { bodyOf, sealed } from "./act.ts";
import { type Caller, type Command, invalid, type Outcome } from "./command.ts";
import type { Changes, Found, Head } from "./end-of-chain.ts";
import { uuidV7 } from "./ids.ts";
import { after } from "./kinds.ts";
import { weigh } from "./weigh.ts";

/** A command as it was given. */
export interface Asked {
  readonly command: Command;
  readonly caller: Caller | undefined;
  /** Under which the caller's request is known; a stranger has none, and nothing to record. */
  readonly request: string;
}

export interface Page<Of extends Asked> {
  readonly institution: string;
  /** Where the chain ends before the page, and with it. */
  readonly from: Head;
  end: Head;
  readonly outcomes: Map<Of, Outcome>;
  readonly added: ActRow[];
  /** The acts that requests have led to. */
  readonly done: Map<string, ActRow>;
  /** The records that are known, as they are after the page, and which of them it changes. */
  readonly records: Map<string, RecordRow>;
  readonly touched: Set<string>;
}

/** A page for what was read, and for what is remembered if the chain ended where it does now. */
export function firstPage<Of extends Asked>(
  institution: string,
  { head, known, records }: Found,
  remembered: Page<Of> | undefined,
): Page<Of> {
  const isCurrent = remembered?.added.length === 0 && remembered.end.hash === head.hash;
  const page = blank<Of>(institution, head, known, isCurrent ? remembered.records : new Map());
  for (const record of records) page.records.set(record.id, record);
  return page;
}

/** As many records as a page remembers of those before it. */
const MOST_REMEMBERED = 1_000;

/** The page after one that is being written. */
export function nextPage<Of extends Asked>({ institution, end, added, records }: Page<Of>): Page<Of> {
  const isFull = records.size > MOST_REMEMBERED;
  const kept = isFull ? new Map([...records].slice(-MOST_REMEMBERED / 2)) : records;
  return blank(institution, end, added, kept);
}

function blank<Of extends Asked>(
  institution: string,
  from: Head,
  known: readonly ActRow[],
  records: Map<string, RecordRow>,
): Page<Of> {
  const done = new Map(known.map((act) => [act.request, act]));
  return { institution, from, end: from, outcomes: new Map(), added: [], done, records, touched: new Set() };
}

/** What the page changes, as it is now: the next one goes on with its records. */
export function changesOf({ institution, from, added, touched, records }: Page<Asked>): Changes {
  return { institution, from, added, touched: [...touched].map((id) => records.get(id) as RecordRow) };
}

/** Whether the command became an act of the page. What did not may be due to what is only remembered. */
export function becomesAct<Of extends Asked>(page: Page<Of>, asked: Of, options: ProcedureOptions): boolean {
  const { record } = asked.command;
  if (record !== undefined && !page.records.has(record)) return false;
  const outcome = judge(page, asked, options);
  if (outcome.outcome !== "Recorded") return false;
  page.outcomes.set(asked, outcome);
  return true;
}

/** Judges the command by what was read. */
export function judge(
  page: Page<Asked>,
  { command, caller, request }: Asked,
  options: ProcedureOptions,
): Outcome {
  const done = caller && page.done.get(request);
  if (done) return again(page, done, command);
  const record = command.record === undefined ? undefined : page.records.get(command.record);
  if (command.record !== undefined && record?.kind !== command.kind) {
    return invalid("record", "not_in_list", `the register ${page.institution} has no such record`);
  }
  const weighed = weigh(record, command, caller, options);
  if ("outcome" in weighed) return weighed;
  const act = sealed({
    institution: page.institution,
    position: page.end.position + 1,
    stream: record?.id ?? uuidV7(),
    version: (record?.version ?? 0) + 1,
    kind: command.kind,
    ...weighed,
    office: command.office,
    actor: caller?.subject ?? "",
    on: command.on,
    recordedAt: new Date().toISOString(),
    request,
    body: bodyOf(command),
    previous: page.end.hash,
  });
  return added(page, act, after(record, act, canonicalJson));
}

function added(page: Page<Asked>, act: ActRow, record: RecordRow): Outcome {
  page.end = { position: act.position, hash: act.hash };
  page.added.push(act);
  page.done.set(act.request, act);
  page.records.set(record.id, record);
  page.touched.add(record.id);
  return { outcome: "Recorded", act, record };
}

/** The same request has the same answer; another one under its key is refused. */
function again(page: Page<Asked>, act: ActRow, command: Command): Outcome {
  const record = page.records.get(act.stream);
  if (record && act.body === bodyOf(command)) return { outcome: "Recorded", act, record };
  return invalid("key", "impossible", "this key was used for another request; take a new one");
}
