/** Tells those who follow a register that it has grown, also where another gateway recorded the act. */
import { eq } from "drizzle-orm";
import { Bag } from "../bag.ts";
import type { Database } from "../database/database.ts";
import { registers } from "../database/tables.ts";

export interface Feed {
  /** An act was recorded here. */
  grown(institution: string): void;
  /** Resolves when the register may have more acts than that, or at the latest with the signal. */
  moreThan(institution: string, position: number, signal: AbortSignal): Promise<void>;
  /** How many wait for more. */
  followers(): number;
  close(): void;
}

type Look = (position: number) => void;

/** One question to the database per register and interval, however many follow it. */
export function makeFeed(database: Database, intervalMilliseconds: number): Feed {
  const followers = new Map<string, Bag<Look>>();
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  async function lookAt(institution: string): Promise<void> {
    const head = await database.read((connection) =>
      connection.select().from(registers).where(eq(registers.institution, institution)),
    );
    for (const look of followers.get(institution) ?? []) look(head[0]?.position ?? 0);
  }

  function tick(): void {
    timer = undefined;
    const all = [...followers.keys()].map((institution) => lookAt(institution).catch(() => undefined));
    void Promise.all(all).then(plan);
  }

  function plan(): void {
    if (followers.size === 0 || isClosed) return;
    timer ??= setTimeout(tick, intervalMilliseconds);
  }

  function follow(institution: string, look: Look): () => void {
    const all = followers.get(institution) ?? new Bag();
    followers.set(institution, all);
    const leave = all.add(look);
    return () => {
      leave();
      if (all.size === 0 && followers.get(institution) === all) followers.delete(institution);
    };
  }

  return {
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
    followers: () => [...followers.values()].reduce((sum, { size }) => sum + size, 0),
    grown(institution) {
      for (const look of followers.get(institution) ?? []) look(Number.POSITIVE_INFINITY);
    },
    moreThan: (institution, position, signal) =>
      new Promise((resolve) => {
        const done = () => {
          leave();
          signal.removeEventListener("abort", done);
          resolve();
        };
        const look: Look = (found) => {
          if (found > position) done();
        };
        if (signal.aborted) {
          resolve();
          return;
        }
        signal.addEventListener("abort", done);
        const leave = follow(institution, look);
        plan();
      }),
  };
}
