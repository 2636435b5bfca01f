/** What core refuses, as one error of the request: a day, period or policy that cannot be used, an unknown act. */
import { InvalidFactsError, UnknownActError } from "@apk-governance/core";
import { badUserInput } from "../errors.ts";

/** The answer. Throws `BAD_USER_INPUT`, with every issue, where core refuses the question. */
export function answered<T>(question: () => T): T {
  try {
    return question();
  } catch (error) {
    throw refusal(error);
  }
}

/** The error as a client is to see it, if core refuses with it. */
function refusal(error: unknown): unknown {
  if (error instanceof InvalidFactsError) return badUserInput(error.issues);
  if (error instanceof UnknownActError) {
    return badUserInput([{ path: "act", code: "not_in_list", message: error.message }], error.near);
  }
  return error;
}
