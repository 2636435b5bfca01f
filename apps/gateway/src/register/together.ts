/** The register as one request reads it: what is asked of many records or acts together is read at once. */
import DataLoader from "dataloader";
import { type Asking, givenUp, isNobodysAnswer } from "../asking.ts";
import type { ActRow, RecordRow } from "../database/tables.ts";
import { giveWay } from "../limits/give-way.ts";
import { listsThrough } from "../limits/portions.ts";
import { workTurn } from "../limits/worked-out.ts";
import type { ActDocuments, ActHead, Page, PageAsked } from "./pages.ts";
import type { Register } from "./register.ts";

export interface RegisterRead extends Register {
  recordOf(institution: string, id: string): Promise<RecordRow | undefined>;
  /** With its documents. */
  actAt(institution: string, position: number): Promise<ActRow | undefined>;
  /** A page of the acts of a record. */
  history(institution: string, id: string, page: PageAsked): Promise<Page<ActHead>>;
  /** The documents of an act that is there: acts never go. */
  documentsOf(act: ActHead): Promise<ActDocuments>;
}

/** So many are read by one statement at most. */
const AT_ONCE = 100;

export function readTogether(register: Register, asking: Asking): RegisterRead {
  const records = loaders<RecordRow>(asking);
  const wholeActs = loaders<ActRow, number>(asking);
  const histories = loaders<Page<ActHead>>(asking, ({ rows }) => rows.length);
  const documents = loaders<ActDocuments, number>(asking);
  return {
    ...register,
    record: async (command, caller) => {
      await workTurn(asking);
      if (isNobodysAnswer(asking.notes)) throw givenUp;
      // Before it is done, so that what else waits for the caller's turn does not begin meanwhile.
      asking.purse.heldUp(OF_A_COMMAND);
      return await register.record(command, caller);
    },
    recordOf: (institution, id) =>
      records(institution, async (ids) => {
        const found = await register.recordsOf(institution, ids);
        return new Map(found.map((record) => [record.id, record]));
      }).load(id),
    actAt: (institution, position) =>
      wholeActs(institution, async (positions) => {
        const found = await register.actsAt(institution, positions);
        return new Map(found.map((act) => [act.position, act]));
      }).load(position),
    history: async (institution, id, page) => {
      const none = { rows: [], hasNext: false, hasPrevious: false };
      const read = (streams: readonly string[]) => register.histories({ institution, streams }, page);
      return (await histories(JSON.stringify([institution, page]), read).load(id)) ?? none;
    },
    documentsOf: async ({ institution, position }) => {
      const read = (positions: readonly number[]) => register.documents(institution, positions);
      return (await documents(institution, read).load(position)) as ActDocuments;
    },
  };
}

type Read<Id, Found> = (ids: readonly Id[]) => Promise<ReadonlyMap<Id, Found>>;

/** To judge a command, and to read what it is judged by, takes about so many milliseconds. */
const OF_A_COMMAND = 0.5;

/** To map a row and to complete what is asked of it takes about so many milliseconds. */
const OF_EACH = 0.04;

/** So many take long enough to read for others to have their turn before they are made into an answer. */
const MANY = 20;

/**
 * Of those that one statement can read, the ids that are asked for at the same moment, or while long lists of the request
 * are completed, are read by it, when it is the turn of whoever asks. What is made of them is made at once, so that what
 * they refer to is read together, too.
 */
function loaders<Found, Id = string>(asking: Asking, rowsOf: (found: Found) => number = () => 1) {
  const known = new Map<string, DataLoader<Id, Found | undefined>>();
  return (statement: string, read: Read<Id, Found>) => {
    const loader =
      known.get(statement) ??
      new DataLoader<Id, Found | undefined>(
        async (ids) => {
          await workTurn(asking);
          // Before it is done, so that what else waits for the caller's turn does not begin meanwhile.
          asking.purse.heldUp(ids.length * OF_EACH);
          const found = await read([...new Set(ids)]);
          const answers = ids.map((id) => found.get(id));
          const rows = answers.reduce((sum, answer) => sum + (answer === undefined ? 0 : rowsOf(answer)), 0);
          asking.purse.heldUp(Math.max(0, rows - ids.length) * OF_EACH);
          // To read them was a piece of its own.
          if (rows >= MANY) await giveWay(asking.purse);
          return answers;
        },
        {
          // Nothing is remembered: a request may change a record between two looks at it.
          cache: false,
          maxBatchSize: AT_ONCE,
          batchScheduleFn: (read) => void listsThrough(asking).then(() => process.nextTick(read)),
        },
      );
    known.set(statement, loader);
    return loader;
  };
}
