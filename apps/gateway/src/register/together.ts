/** The register as one request reads it: what is asked of many records at the same moment is read at once. */
import DataLoader from "dataloader";
import type { ActRow, RecordRow } from "../database/tables.ts";
import type { Page, PageAsked } from "./pages.ts";
import type { Register } from "./register.ts";

export interface RegisterRead extends Register {
  recordOf(institution: string, id: string): Promise<RecordRow | undefined>;
  /** A page of the acts of a record. */
  history(institution: string, id: string, page: PageAsked): Promise<Page<ActRow>>;
}

/** So many records are read by one statement at most. */
const AT_ONCE = 100;

export function readTogether(register: Register): RegisterRead {
  const records = loaders<RecordRow>();
  const histories = loaders<Page<ActRow>>();
  return {
    ...register,
    recordOf: (institution, id) =>
      records(institution, async (ids) => {
        const found = await register.recordsOf(institution, ids);
        return new Map(found.map((record) => [record.id, record]));
      }).load(id),
    history: async (institution, id, page) => {
      const none = { rows: [], hasNext: false, hasPrevious: false };
      const read = (streams: readonly string[]) => register.histories({ institution, streams }, page);
      return (await histories(JSON.stringify([institution, page]), read).load(id)) ?? none;
    },
  };
}

type Read<Found> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Found>>;

/** Of those that one statement can read, the ids that are asked for at the same moment are read by it. */
function loaders<Found>() {
  const known = new Map<string, DataLoader<string, Found | undefined>>();
  return (statement: string, read: Read<Found>) => {
    const loader =
      known.get(statement) ??
      new DataLoader<string, Found | undefined>(
        async (ids) => {
          const found = await read([...new Set(ids)]);
          return ids.map((id) => found.get(id));
        },
        // Nothing is remembered: a request may change a record between two looks at it.
        { cache: false, maxBatchSize: AT_ONCE },
      );
    known.set(statement, loader);
    return loader;
  };
}
