/** Every body and structure, by id. */
import type { Body } from "./body.ts";
import { expertAndCivicStructures } from "./expert-and-civic-structures.ts";
import { governingBodies } from "./governing-bodies.ts";
import { parliamentBodies } from "./parliament-bodies.ts";
import { publicStructures } from "./public-structures.ts";
import { regionalBodies } from "./regional-bodies.ts";

export const bodies: readonly Body[] = [
  ...governingBodies,
  ...regionalBodies,
  ...publicStructures,
  ...expertAndCivicStructures,
  ...parliamentBodies,
];

export function body(id: string): Body | undefined {
  return bodies.find((one) => one.id === id);
}
