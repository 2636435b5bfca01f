/** What the plugins and resolvers of one request share. Apollo Server copies it, but not what is in it. */
import { GraphQLError } from "graphql";
import type { Purse } from "./limits/rates.ts";
import type { Caller } from "./register/command.ts";
import type { Register } from "./register/register.ts";
import { type RegisterRead, readTogether } from "./register/together.ts";

export interface Context {
  /** Who asks, if a token says so. */
  readonly caller: Caller | undefined;
  readonly purse: Purse;
  readonly notes: Notes;
  register(): RegisterRead;
}

/** What is found out while a request is served. */
export interface Notes {
  /** What the request is called in its answer and in the log. */
  readonly requestId: string;
  /** Set where the answer depends on who asks, so that nobody else may be given it. */
  isPersonal?: boolean;
  /** Set where the register was asked, so that the answer may be another one the next moment. */
  isOfTheMoment?: boolean;
  /** What was asked, for the log. */
  asked?: { readonly operation?: string; readonly query: string };
  cost?: number;
  /** What was taken from the purse for it. */
  paid?: number;
  isCompiled?: boolean;
  /** Milliseconds for which it has worked without giving way. */
  worked?: number;
  isWorking?: boolean;
  /** Set when the answer is sent or given up: nothing more is read for it. */
  isOver?: boolean;
}

type Given = Omit<Context, "register"> & { readonly register: Register };

export function makeContext({ register, caller, purse, notes }: Given): Context {
  let read: RegisterRead | undefined;
  return {
    caller,
    purse,
    notes,
    register() {
      if (notes.isOver) throw givenUp();
      notes.isOfTheMoment = true;
      read ??= readTogether(register);
      return read;
    },
  };
}

/** What is asked of the register or worked out for an answer that was given up. */
export function givenUp(): GraphQLError {
  return new GraphQLError("nobody waits for this answer any more", { extensions: { code: "TIMED_OUT" } });
}
