/** Terms of Vice-Chairs in the address of a page: `term=1 2024-04-24 2025-04-24 association-a`. */
import type { ViceChairTerm } from "@apk-governance/core";
import { isDay } from "../words/civil-days.ts";

export function termIn(text: string): ViceChairTerm[] {
  const [, seat, from, to, association] = /^(\d) (\S+) (\S+) (.*)$/.exec(text) ?? [];
  if (from === undefined || to === undefined || association === undefined || !isDay(from) || !isDay(to))
    return [];
  return [{ seat: Number(seat), association, from, to }];
}

export function termInAddress({ seat, association, from, to }: ViceChairTerm): string {
  return `${seat} ${from} ${to} ${association}`;
}
