/**
 * Records acts: nothing unlawful, nothing twice, nothing lost, in one order
 *
 * Commands for one register that arrive together are recorded together, in one statement that moves the end of its chain
 * on from where it was read. So positions have no gaps, whoever sees a position sees all before it, and sixteen callers
 * wait for one write to disk instead of sixteen. What was committed unnoticed is found again by its requests.
 */
import { canonicalJson, type ProcedureOptions } from "@apk-governance/core";
import type { Connection, Database } from "../database/database.ts";
import type { ActRow, RecordRow } from "../database/tables.ts";
import { bodyOf, requestOf, sealed } from "./act.ts";
import { type Caller, type Command, invalid, type Outcome } from "./command.ts";
import { type Head, moveEnd, readEnd } from "./end-of-chain.ts";
import { uuidV7 } from "./ids.ts";
import { after } from "./kinds.ts";
import { weigh } from "./weigh.ts";

export interface Recorder {
  /** Throws `DatabaseAwayError` where nothing could be recorded. */
  record(command: Command, caller: Caller | undefined): Promise<Outcome>;
}

interface Waiting {
  readonly command: Command;
  readonly caller: Caller | undefined;
  /** Under which the caller's request is known; a stranger has none, and nothing to record. */
  readonly request: string;
  resolve(outcome: Outcome): void;
  reject(error: unknown): void;
}

/** As many commands as one statement takes. */
const MOST_AT_ONCE = 64;

export function makeRecorder(
  database: Database,
  options: ProcedureOptions,
  recorded: (institution: string) => void,
): Recorder {
  const queues = new Map<string, Waiting[]>();

  async function work(institution: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.splice(0, MOST_AT_ONCE);
      try {
        const outcomes = await database.read((connection) =>
          recordAll(connection, institution, batch, options),
        );
        batch.forEach(({ resolve }, i) => {
          resolve(outcomes[i] as Outcome);
        });
        recorded(institution);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    queues.delete(institution);
  }

  return {
    record(command, caller) {
      const request = requestOf(caller?.subject ?? "", command.key);
      return new Promise((resolve, reject) => {
        const waiting = { command, caller, request, resolve, reject };
        const queue = queues.get(command.institution);
        if (queue) {
          queue.push(waiting);
          return;
        }
        const started = [waiting];
        queues.set(command.institution, started);
        setImmediate(() => void work(command.institution, started));
      });
    },
  };
}

/** What a batch knows of a register and adds to it. */
interface Page {
  readonly institution: string;
  position: number;
  hash: string;
  /** The acts that requests have led to. */
  readonly done: Map<string, ActRow>;
  readonly records: Map<string, RecordRow>;
  readonly added: ActRow[];
  readonly touched: Set<string>;
}

async function recordAll(
  connection: Connection,
  institution: string,
  batch: readonly Waiting[],
  options: ProcedureOptions,
): Promise<Outcome[]> {
  const requests = batch.map(({ request }) => request);
  const ids = batch.flatMap(({ command }) => command.record ?? []);
  const { head, known, records } = await readEnd(connection, institution, requests, ids);
  const page: Page = {
    ...{ institution, position: head.position, hash: head.hash },
    done: new Map(known.map((act) => [act.request, act])),
    records: new Map(records.map((record) => [record.id, record])),
    added: [],
    touched: new Set(),
  };
  const outcomes = batch.map((waiting) => recordOne(page, waiting, options));
  if (page.added.length > 0) await write(connection, head, page);
  return outcomes;
}

function recordOne(page: Page, { command, caller, request }: Waiting, options: ProcedureOptions): Outcome {
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

function write(
  connection: Connection,
  from: Head,
  { institution, added, touched, records }: Page,
): Promise<void> {
  const changed = [...touched].map((id) => records.get(id) as RecordRow);
  return moveEnd(connection, institution, from, added, changed);
}
