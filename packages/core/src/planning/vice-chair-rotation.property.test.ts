import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../kernel/assess.ts";
import { dayNumber, dayOf } from "../kernel/day.ts";
import { viceChairAppointment } from "../rules/vice-chair/appointment.ts";
import type { RotationRequest } from "./rotation-request.ts";
import { plannedAppointment, planViceChairRotation } from "./vice-chair-rotation.ts";
import { type ViceChairTerm, viceChairTermEnd } from "./vice-chair-term.ts";

const someDay = fc.integer({ min: dayNumber("2020-01-01"), max: dayNumber("2060-01-01") }).map(dayOf);
const names = ["a", "b", "c", "d", "e", "f", "g"];

/** A request that the rules can bear: one more association than seats. */
const request = fc
  .record({ seats: fc.constantFrom(1, 2), from: someDay, years: fc.integer({ min: 1, max: 15 }) })
  .chain((of) =>
    fc.record({
      ...{ seats: fc.constant(of.seats), from: fc.constant(of.from), years: fc.constant(of.years) },
      associations: fc.shuffledSubarray(names, { minLength: of.seats + 1 }),
    }),
  );

/** Terms of a year or less, one after another in each seat, some years left out. */
const history = (from: string, seats: number) =>
  fc
    .array(fc.record({ seat: fc.integer({ min: 1, max: seats }), association: fc.constantFrom(...names) }), {
      maxLength: 12,
    })
    .map((served) =>
      served.map((term, i): ViceChairTerm => {
        const start = dayNumber(from) - 300 * (served.length - i);
        return { ...term, from: dayOf(start), to: dayOf(start + 300) };
      }),
    );
const withHistory = request.chain((of) =>
  history(of.from, of.seats).map((history): Required<RotationRequest> => ({ ...of, history }) as never),
);

/** The terms of each 12 months, and those before them in each seat. */
function rounds({ seats = 2, history = [] }: RotationRequest, terms: readonly ViceChairTerm[]) {
  const starts = [...new Set(terms.map(({ from }) => from))];
  return starts.map((start) => {
    const before = [...history, ...terms].filter(({ to }) => to <= start);
    const outgoing = Array.from({ length: seats }, (_, i) => {
      const served = before.filter(({ seat }) => seat === i + 1).sort((a, b) => (a.to < b.to ? -1 : 1));
      return served.at(-1)?.association ?? null;
    });
    return { start, before, outgoing, chosen: terms.filter(({ from }) => from === start) };
  });
}

test("every planned appointment satisfies vice-chair.appointment", () => {
  fc.assert(
    fc.property(withHistory, (of) => {
      for (const { start, outgoing, chosen } of rounds(of, planViceChairRotation(of))) {
        for (const { seat, association } of chosen) {
          const facts = plannedAppointment(association, outgoing[seat - 1] ?? null, of.seats as number);
          expect(assess(viceChairAppointment, facts, { on: start }).verdict).toBe("satisfied");
        }
      }
    }),
  );
});

test("terms are of twelve months, back to back, one for each seat and year", () => {
  fc.assert(
    fc.property(withHistory, (of) => {
      const terms = planViceChairRotation(of);
      expect(terms).toHaveLength(of.years * (of.seats as number));
      for (let seat = 1; seat <= (of.seats as number); seat++) {
        const own = terms.filter((term) => term.seat === seat);
        expect(own[0]?.from).toBe(of.from);
        own.forEach((term, i) => {
          expect(term.to).toBe(viceChairTermEnd(term.from));
          if (i > 0) expect(term.from).toBe(own[i - 1]?.to);
        });
      }
    }),
  );
});

test("no association serves twice running in a seat, or in both seats at once", () => {
  fc.assert(
    fc.property(withHistory, (of) => {
      for (const { outgoing, chosen } of rounds(of, planViceChairRotation(of))) {
        const holders = chosen.map(({ association }) => association);
        expect(new Set(holders).size).toBe(of.seats);
        for (const { seat, association } of chosen) expect(association).not.toBe(outgoing[seat - 1]);
      }
    }),
  );
});

test("without history the numbers of terms differ by at most one, after each year of the plan", () => {
  fc.assert(
    fc.property(request, (of) => {
      const terms = planViceChairRotation(of);
      for (let year = 1; year <= of.years; year++) {
        const served = terms.slice(0, year * of.seats);
        const counts = of.associations.map(
          (id) => served.filter(({ association }) => association === id).length,
        );
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("nobody is passed over who has waited longer and might have taken the seat", () => {
  fc.assert(
    fc.property(withHistory, (of) => {
      for (const { before, outgoing, chosen } of rounds(of, planViceChairRotation(of))) {
        const since = (id: string) =>
          before
            .filter(({ association }) => association === id)
            .map(({ to }) => to)
            .sort()
            .at(-1) ?? "";
        const holders = chosen.map(({ association }) => association);
        for (const { seat, association } of chosen) {
          const free = of.associations.filter((id) => !holders.includes(id) && id !== outgoing[seat - 1]);
          for (const id of free) expect(since(id) >= since(association)).toBe(true);
        }
      }
    }),
  );
});

test("the order in which associations and history are given does not matter", () => {
  fc.assert(
    fc.property(withHistory, (of) => {
      const reversed = {
        ...of,
        associations: [...of.associations].reverse(),
        history: [...(of.history as ViceChairTerm[])].reverse(),
      };
      expect(planViceChairRotation(reversed)).toEqual(planViceChairRotation(of));
    }),
  );
});

test("1,000 associations over 100 years are planned in under a second", () => {
  const associations = Array.from({ length: 1000 }, (_, i) => `association-${i}`);
  const start = performance.now();
  expect(planViceChairRotation({ associations, from: "2026-01-01", years: 100 })).toHaveLength(200);
  expect(performance.now() - start).toBeLessThan(1000);
});
