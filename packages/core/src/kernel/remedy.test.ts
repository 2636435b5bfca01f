import { expect, it } from "vitest";
import { defineRule } from "../rules/define-rule.ts";
import { sinceTheLaw, statute } from "../rules/editions.ts";
import { law2008 } from "../sources/law-2008.ts";
import { assess } from "./assess.ts";
import { doneWithin, months } from "./day-tests.ts";
import { count, day, nullable } from "./facts.ts";
import { atLeast } from "./tests.ts";

const words = { en: "text", ru: "текст", kk: "мәтін" };
const cites = [law2008.art("1")] as const;

/** A deadline beside a count, as no rule of the rulebook has them: only what is measured is real. */
const byElection = defineRule({
  id: "trial.by-election",
  title: words,
  question: words,
  facts: {
    vacatedOn: day({ label: words }),
    electionOn: nullable(day({ change: "repair", label: words })),
    vacancies: count({ label: words }),
    announced: count({ change: "raise", label: words }),
  },
  inForce: sinceTheLaw,
  conditions: [
    {
      id: "time",
      requires: words,
      editions: statute({ cites, test: doneWithin("electionOn", months(3), "vacatedOn", true) }),
    },
    {
      id: "seats",
      requires: words,
      editions: statute({ cites, test: atLeast("announced", "vacancies") }),
    },
  ],
});

it("sets a day that is not decided yet, too, where another condition fails", () => {
  const facts = { vacatedOn: "2023-05-01", electionOn: null, vacancies: 1, announced: 0 };
  const { verdict, remedies } = assess(byElection, facts, { on: "2023-06-01" });
  expect(verdict).toBe("violated");
  expect(remedies.map(({ change }) => change)).toEqual([{ electionOn: "2023-06-02", announced: 1 }]);
});
