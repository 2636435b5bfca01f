/** What the resolvers of one request share. Apollo copies it, so it keeps what changes in a closure. */
import type { Caller } from "./register/command.ts";
import type { Register } from "./register/register.ts";

export interface Context {
  /** Who asks, if a token says so. */
  readonly caller: Caller | undefined;
  register(): Register;
  /** Whether the register was asked, so that the answer may be another one the next moment. */
  isOfTheMoment(): boolean;
}

export function makeContext(register: Register, caller: Caller | undefined): Context {
  let wasAsked = false;
  return {
    caller,
    register() {
      wasAsked = true;
      return register;
    },
    isOfTheMoment: () => wasAsked,
  };
}
