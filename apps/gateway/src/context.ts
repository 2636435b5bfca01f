/** What the plugins and resolvers of one request share. Apollo Server copies it, but not what is in it. */
import { type Asking, givenUp } from "./asking.ts";
import type { Caller } from "./register/command.ts";
import type { Register } from "./register/register.ts";
import { type RegisterRead, readTogether } from "./register/together.ts";

export interface Context extends Asking {
  /** Who asks, if a token says so. */
  readonly caller: Caller | undefined;
  register(): RegisterRead;
}

type Given = Omit<Context, "register"> & { readonly register: Register };

export function makeContext({ register, caller, purse, notes }: Given): Context {
  let read: RegisterRead | undefined;
  return {
    caller,
    purse,
    notes,
    register() {
      if (notes.isOver) throw givenUp;
      notes.isOfTheMoment = true;
      read ??= readTogether(register, { purse, notes });
      return read;
    },
  };
}
