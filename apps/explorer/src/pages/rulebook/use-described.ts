/** Loads the descriptions of the rules when a page first needs them; until then the page says that it is loading. */
import { use } from "react";

type Described = typeof import("./described.ts").described;

let loading: Promise<Described> | undefined;

export function useDescribed(): Described {
  loading ??= import("./described.ts").then(({ described }) => described);
  return use(loading);
}
