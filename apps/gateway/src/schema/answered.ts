/** What core refuses, as one error of the request: a day, period or policy that cannot be used, an unknown act. */
import { InvalidFactsError, type Steps, UnknownActError } from "@apk-governance/core";
import type { Context } from "../context.ts";
import { badUserInput } from "../errors.ts";
import { paidInSteps } from "../limits/portions.ts";

/** The answer. Throws `BAD_USER_INPUT`, with every issue, where core refuses the question. */
export function answered<T>(question: () => T): T {
  try {
    return question();
  } catch (error) {
    throw refusal(error);
  }
}

/** The same of a question that takes long: it is answered in portions, and paid for by its time. */
export async function answeredInSteps<T>(context: Context, steps: Steps<T>): Promise<T> {
  try {
    return await paidInSteps(context, steps);
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
