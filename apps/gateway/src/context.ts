/** What resolvers and plugins know of the request that they serve. */
import type { BaseContext } from "@apollo/server";
import type { Purse } from "./limits/rates.ts";

export interface Context extends BaseContext {
  readonly purse: Purse;
  /** Apollo Server copies the context, but not what is in it. */
  readonly notes: Notes;
}

/** What is found out while a request is served. */
export interface Notes {
  /** Set where the answer depends on who asks, so that nobody else may be given it. */
  isPersonal?: boolean;
  /** What was asked, for the log. */
  asked?: { readonly operation?: string; readonly query: string };
  cost?: number;
  isCompiled?: boolean;
}
