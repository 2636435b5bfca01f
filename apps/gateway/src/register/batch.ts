/**
 * Commands for one register, judged one after the other and recorded together
 *
 * First by what is remembered of the register, without reading it. Only acts come of that, since the write that adds them
 * is what proves it. For all else, and where the end has moved, the register is read and the commands judged again: so
 * no command is refused for what is no longer so, and one that was committed unnoticed is found by its request.
 */
import { canonicalJson, type ProcedureOptions } from "@apk-governance/core";
import type { Connection } from "../database/database.ts";
import { isConflict, isDouble } from "../database/errors.ts";
import type { ActRow, RecordRow } from "../database/tables.ts";
import { bodyOf, sealed } from "./act.ts";
import { type Caller, type Command, invalid, type Outcome } from "./command.ts";
import { type Head, moveEnd, readEnd } from "./end-of-chain.ts";
import { uuidV7 } from "./ids.ts";
import { after } from "./kinds.ts";
import type { Memory, Remembered } from "./remembered.ts";
import { weigh } from "./weigh.ts";

/** A command as it was given. */
export interface Asked {
  readonly command: Command;
  readonly caller: Caller | undefined;
  /** Under which the caller's request is known; a stranger has none, and nothing to record. */
  readonly request: string;
}

/** Where commands are recorded. */
export interface Place {
  readonly connection: Connection;
  readonly institution: string;
  readonly memory: Memory;
  readonly options: ProcedureOptions;
}

/** The outcomes in the order of the commands. Throws a conflict where another gateway was faster. */
export async function recordAll(place: Place, batch: readonly Asked[]): Promise<readonly Outcome[]> {
  const remembered = place.memory.take(place.institution);
  const found = remembered ? await recordAsRemembered(place, batch, remembered) : new Map<Asked, Outcome>();
  const rest = batch.filter((asked) => !found.has(asked));
  if (rest.length > 0) await recordAsRead(place, rest, found);
  return batch.map((asked) => found.get(asked) as Outcome);
}

type Outcomes = Map<Asked, Outcome>;

/** Records what may be by what is remembered; all else stays out. */
async function recordAsRemembered(
  place: Place,
  batch: readonly Asked[],
  { head, records }: Remembered,
): Promise<Outcomes> {
  const page = pageOf(place, head, records, []);
  const known = batch.filter(({ command: { record } }) => record === undefined || page.records.has(record));
  const outcomes = known.map((asked) => [asked, recordOne(page, asked, place.options)] as const);
  const recorded = outcomes.filter(([, { outcome }]) => outcome === "Recorded");
  try {
    await write(place, page);
    return new Map(recorded);
  } catch (error) {
    if (!isConflict(error) && !isDouble(error)) throw error;
    return new Map();
  }
}

async function recordAsRead(place: Place, batch: readonly Asked[], found: Outcomes): Promise<void> {
  const { connection, institution, memory, options } = place;
  const requests = batch.map(({ request }) => request);
  const ids = batch.flatMap(({ command }) => command.record ?? []);
  const { head, known, records } = await readEnd(connection, institution, requests, ids);
  const remembered = memory.take(institution);
  const page = pageOf(
    place,
    head,
    remembered?.head.hash === head.hash ? remembered.records : new Map(),
    known,
  );
  for (const record of records) page.records.set(record.id, record);
  for (const asked of batch) found.set(asked, recordOne(page, asked, options));
  await write(place, page);
}

/** What a batch knows of a register and adds to it. */
interface Page {
  readonly institution: string;
  readonly from: Head;
  position: number;
  hash: string;
  /** The acts that requests have led to. */
  readonly done: Map<string, ActRow>;
  readonly records: Map<string, RecordRow>;
  readonly added: ActRow[];
  readonly touched: Set<string>;
}

function pageOf(
  { institution }: Place,
  from: Head,
  records: Map<string, RecordRow>,
  known: readonly ActRow[],
): Page {
  const done = new Map(known.map((act) => [act.request, act]));
  const { position, hash } = from;
  return { institution, from, position, hash, done, records, added: [], touched: new Set() };
}

function recordOne(page: Page, { command, caller, request }: Asked, options: ProcedureOptions): Outcome {
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
    position: page.position + 1,
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
    previous: page.hash,
  });
  return added(page, act, after(record, act, canonicalJson));
}

function added(page: Page, act: ActRow, record: RecordRow): Outcome {
  page.position = act.position;
  page.hash = act.hash;
  page.added.push(act);
  page.done.set(act.request, act);
  page.records.set(record.id, record);
  page.touched.add(record.id);
  return { outcome: "Recorded", act, record };
}

/** The same request has the same answer; another one under its key is refused. */
function again(page: Page, act: ActRow, command: Command): Outcome {
  const record = page.records.get(act.stream);
  if (record && act.body === bodyOf(command)) return { outcome: "Recorded", act, record };
  return invalid("key", "impossible", "this key was used for another request; take a new one");
}

/** Adds the acts, if any, and remembers the register as it is then. */
async function write({ connection, memory }: Place, page: Page): Promise<void> {
  const { institution, from, added, touched, records, position, hash } = page;
  const changed = [...touched].map((id) => records.get(id) as RecordRow);
  if (added.length > 0) await moveEnd(connection, institution, from, added, changed);
  memory.keep(institution, { head: { position, hash }, records });
}
