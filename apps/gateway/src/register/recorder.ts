/**
 * Records acts: nothing unlawful, nothing twice, nothing lost, in one order
 *
 * Commands for one register that arrive together are recorded together, in one statement that moves the end of its chain
 * on from where it was known to be. So positions have no gaps, whoever sees a position sees all before it, and sixteen
 * callers wait for one write to disk instead of sixteen.
 */
import type { ProcedureOptions } from "@apk-governance/core";
import type { Database } from "../database/database.ts";
import { requestOf } from "./act.ts";
import { type Asked, recordAll } from "./batch.ts";
import type { Caller, Command, Outcome } from "./command.ts";
import { makeMemory } from "./remembered.ts";

export interface Recorder {
  /** Throws `DatabaseAwayError` where nothing could be recorded. */
  record(command: Command, caller: Caller | undefined): Promise<Outcome>;
}

interface Waiting extends Asked {
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
  const memory = makeMemory();

  async function work(institution: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.splice(0, MOST_AT_ONCE);
      try {
        const outcomes = await database.read((connection) =>
          recordAll({ connection, institution, memory, options }, batch),
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
