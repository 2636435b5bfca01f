/** Every body and structure, by id. */
import type { Body } from "./body.ts";
import { expertAndCivicStructures } from "./expert-and-civic-structures.ts";
import { governingBodies } from "./governing-bodies.ts";
import { parliamentBodies } from "./parliament-bodies.ts";
import { publicStructures } from "./public-structures.ts";
import { regionalBodies } from "./regional-bodies.ts";

/** Every body of the institution and around it: governing, regional, public, parliamentary, expert. */
export const bodies: readonly Body[] = [
  ...governingBodies,
  ...regionalBodies,
  ...publicStructures,
  ...expertAndCivicStructures,
  ...parliamentBodies,
];

/** The body with that id; `undefined` for an unknown one. */
export function body(id: string): Body | undefined {
  return bodies.find((one) => one.id === id);
}
