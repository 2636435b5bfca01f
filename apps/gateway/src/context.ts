/** What resolvers and plugins know of the request that they serve. */
import type { BaseContext } from "@apollo/server";
import type { Purse } from "./limits/rates.ts";

export interface Context extends BaseContext {
  /** None where the graph is asked without HTTP. */
  readonly purse?: Purse;
  /** Set where the answer depends on who asks, so that nobody else may be given it. */
  isPersonal?: boolean;
}
