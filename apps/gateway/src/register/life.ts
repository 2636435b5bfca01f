/** The life of one record, act by act, as whoever holds the offices would record it. */
import type { ActRow } from "../database/tables.ts";
import type { Caller } from "./command.ts";
import type { RecordKind } from "./kinds.ts";
import type { Register } from "./register.ts";

export type Step = readonly [type: string, on: string, office: string, payload?: object];

export interface Life {
  readonly kind: RecordKind;
  readonly steps: readonly Step[];
  /** Each act has its own, made of this and its place, so that none is done twice. */
  readonly key: string;
}

/** Records the acts in order, in the register of the caller. Throws where one is not recorded. */
export async function recordLife(
  register: Register,
  caller: Caller,
  { kind, steps, key }: Life,
): Promise<ActRow[]> {
  const { institution } = caller;
  const acts: ActRow[] = [];
  let record: string | undefined;
  for (const [i, [type, on, office, payload = {}]] of steps.entries()) {
    const command = { institution, kind, type, record, version: undefined, on, office, payload };
    const outcome = await register.record({ ...command, key: `${key}.${i}` }, caller);
    if (outcome.outcome !== "Recorded") throw new Error(`this is not lawful: ${JSON.stringify(outcome)}`);
    record = outcome.record.id;
    acts.push(outcome.act);
  }
  return acts;
}
