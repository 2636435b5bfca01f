/**
 * Records acts: nothing unlawful, nothing twice, nothing lost, in one order
 *
 * A command is judged when it comes, by what the register will be like after the acts that are being written. Those
 * that wait are written together, in one statement that moves the end of the chain on from where they took it to be:
 * so positions have no gaps, whoever sees a position sees all before it, and sixteen callers wait for one write to disk.
 *
 * What is remembered is proved by that write, and only acts rest on it. For any other answer, and where the end has
 * moved, the register is read and the commands judged again: nobody is refused for what is no longer so, and a command
 * that was committed unnoticed is found by its request.
 */
import { setImmediate } from "node:timers/promises";
import type { ProcedureOptions } from "@apk-governance/core";
import type { Connection, Database } from "../database/database.ts";
import { isConflict, isDouble } from "../database/errors.ts";
import { requestOf } from "./act.ts";
import type { Caller, Command, Outcome } from "./command.ts";
import { type Found, moveEnd, readEnd } from "./end-of-chain.ts";
import { type Asked, becomesAct, changesOf, firstPage, judge, nextPage, type Page } from "./page.ts";

export interface Recorder {
  /** Throws `DatabaseAwayError` where nothing could be recorded. */
  record(command: Command, caller: Caller | undefined): Promise<Outcome>;
}

interface Waiting extends Asked {
  resolve(outcome: Outcome): void;
  reject(error: unknown): void;
}

/** Commands for one register. */
interface Line {
  readonly institution: string;
  /** Written next; also what is remembered of the register. */
  page: Page<Waiting> | undefined;
  /** To be judged by what is read. */
  unread: Waiting[];
  isWorking: boolean;
}

/** As many commands as one statement takes. */
const MOST_AT_ONCE = 256;
/** As many registers as are remembered. */
const MOST_LINES = 100;

export function makeRecorder(
  database: Database,
  options: ProcedureOptions,
  recorded: (institution: string) => void,
): Recorder {
  const lines = new Map<string, Line>();

  function lineOf(institution: string): Line {
    const line = lines.get(institution) ?? { institution, page: undefined, unread: [], isWorking: false };
    lines.set(institution, line);
    return line;
  }

  function take({ page, unread }: Line, waiting: Waiting): void {
    const isFree = page && unread.length === 0 && page.outcomes.size < MOST_AT_ONCE;
    if (!isFree || !becomesAct(page, waiting, options)) unread.push(waiting);
  }

  async function work(line: Line): Promise<void> {
    line.isWorking = true;
    while (line.unread.length > 0 || line.page?.outcomes.size) {
      // Whoever comes in this turn goes along.
      await setImmediate();
      await (line.page && line.unread.length === 0
        ? recordAsRemembered(line, line.page)
        : recordAsRead(line));
    }
    line.isWorking = false;
    if (lines.size > MOST_LINES) lines.delete(line.institution);
  }

  async function recordAsRemembered(line: Line, page: Page<Waiting>): Promise<void> {
    const changes = changesOf(page);
    line.page = nextPage(page);
    try {
      await database.read((connection) => moveEnd(connection, changes).catch(unlessStale));
      settle(page);
    } catch (error) {
      forget(line);
      if (error instanceof StaleError) line.unread.unshift(...page.outcomes.keys());
      else for (const { reject } of page.outcomes.keys()) reject(error);
    }
  }

  async function recordAsRead(line: Line): Promise<void> {
    const remembered = line.page;
    forget(line);
    const batch = line.unread.splice(0, MOST_AT_ONCE);
    try {
      const { page, failed } = await database.read(async (connection) => {
        forget(line);
        const page = firstPage(line.institution, await readFor(connection, line, batch), remembered);
        const failed = judgeAll(page, batch);
        const changes = changesOf(page);
        line.page = nextPage(page);
        await moveEnd(connection, changes);
        return { page, failed };
      });
      settle(page);
      for (const [{ reject }, error] of failed) reject(error);
    } catch (error) {
      forget(line);
      for (const { reject } of batch) reject(error);
    }
  }

  /** The commands that cannot be judged, such as one about a record that is damaged: no reason to refuse the others. */
  function judgeAll(page: Page<Waiting>, batch: readonly Waiting[]): ReadonlyMap<Waiting, unknown> {
    const failed = new Map<Waiting, unknown>();
    for (const waiting of batch) {
      try {
        page.outcomes.set(waiting, judge(page, waiting, options));
      } catch (error) {
        failed.set(waiting, error);
      }
    }
    return failed;
  }

  function settle({ institution, outcomes }: Page<Waiting>): void {
    for (const [{ resolve }, outcome] of outcomes) resolve(outcome);
    recorded(institution);
  }

  return {
    record(command, caller) {
      const request = requestOf(caller?.subject ?? "", command.key);
      const line = lineOf(command.institution);
      return new Promise((resolve, reject) => {
        take(line, { command, caller, request, resolve, reject });
        if (!line.isWorking) void work(line);
      });
    },
  };
}

/** What was judged after acts that are not written, or by what is no longer so, is judged again. */
function forget(line: Line): void {
  line.unread.unshift(...(line.page?.outcomes.keys() ?? []));
  line.page = undefined;
}

function readFor(connection: Connection, { institution }: Line, batch: readonly Waiting[]): Promise<Found> {
  const requests = batch.map(({ request }) => request);
  const ids = batch.flatMap(({ command }) => command.record ?? []);
  return readEnd(connection, institution, requests, ids);
}

/** What was remembered is not so: the chain has moved on, or a request was done already. */
class StaleError extends Error {
  override readonly name = "StaleError";
}

function unlessStale(error: unknown): never {
  throw isConflict(error) || isDouble(error) ? new StaleError() : error;
}
