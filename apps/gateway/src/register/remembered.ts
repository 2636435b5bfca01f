/**
 * What this gateway remembers of the ends of chains, so that it need not read them again
 *
 * It is taken as true only where a write proves it: an act stands only if the chain still ends where it is remembered to,
 * and a chain that ends there has the records that it had. Whatever is answered without a write is read first.
 */
import type { RecordRow } from "../database/tables.ts";
import type { Head } from "./end-of-chain.ts";

export interface Remembered {
  readonly head: Head;
  readonly records: Map<string, RecordRow>;
}

export interface Memory {
  /** What is remembered of a register, for one attempt: it is forgotten unless it is kept again. */
  take(institution: string): Remembered | undefined;
  keep(institution: string, remembered: Remembered): void;
}

const MOST_REGISTERS = 100;
const MOST_RECORDS = 1_000;

export function makeMemory(): Memory {
  const registers = new Map<string, Remembered>();
  return {
    take(institution) {
      const found = registers.get(institution);
      registers.delete(institution);
      return found;
    },
    keep(institution, { head, records }) {
      registers.set(institution, { head, records: newest(records, MOST_RECORDS) });
      if (registers.size > MOST_REGISTERS) registers.delete(registers.keys().next().value as string);
    },
  };
}

/** The entries added last; fewer than there may be, so that the next batches find room. */
function newest<Value>(entries: Map<string, Value>, most: number): Map<string, Value> {
  if (entries.size <= most) return entries;
  return new Map([...entries].slice(-most / 2));
}
