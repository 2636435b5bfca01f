import type { Text } from "../kernel/text.ts";
import type { Named } from "./record.ts";
import type { When } from "./when.ts";

/**
 * A body, a structure, or a kind of body of which there are many
 *
 * `governing`, `working`, `regional` and `commission` are of the Assembly itself; `structure` is a public structure
 * beside it; `state` and `parliament` are outside, and here because a relation or a term needs them.
 */
export interface Body extends Named {
  readonly kind:
    | "institution"
    | "governing"
    | "working"
    | "regional"
    | "commission"
    | "structure"
    | "state"
    | "parliament";
  readonly level: "republican" | "regional" | "local" | "all-levels" | "abroad";
  /** The record stands for all bodies of its kind. */
  readonly many?: true;
  /** What it is and does. */
  readonly role: Text;
  /** `null`: not known. */
  readonly founded: When | null;
  /** `null`: no end is known. */
  readonly ended: When | null;
}
