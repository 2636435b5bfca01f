import { expect, test } from "vitest";
import { holders } from "../institution/institution.ts";
import { languages } from "../kernel/text.ts";
import { rulebook } from "../rulebook.ts";
import { examples } from "./examples.generated.ts";
import { heldByOne } from "./two-offices.ts";
import { offices } from "./vocabulary.ts";

const [from, to] = ["2019-03-20", "2021-04-28"];

test("the period is that of the holders: before and after it one person was both, in it were two", () => {
  const person = (office: string, on: string) =>
    holders(on).find((of) => of.office === office && of.standing === "shown")?.person;
  for (const on of ["2019-03-19", to]) expect(person("apk-chairman", on)).toBe(person("president", on));
  for (const on of [from, "2021-04-27"]) {
    expect(person("apk-chairman", on)).toBeDefined();
    expect(person("apk-chairman", on)).not.toBe(person("president", on));
  }
  for (const language of languages) {
    expect(heldByOne[language]).toContain(from);
    expect(heldByOne[language]).toContain(to);
  }
});

/** Each finding that the President satisfies in an example, and that the Chairman in his place does not. */
const mistaken = rulebook.rules.flatMap(({ id, facts }) =>
  (examples[id]?.() ?? []).flatMap((example) =>
    Object.keys(facts).flatMap((fact) => {
      if (facts[fact]?.vocabulary !== offices || example.facts[fact] !== "president") return [];
      const { on, reading, policy } = example;
      const findings = (given: object) => {
        const result = rulebook.safeAssess(id, given, { on, reading, policy });
        return result.ok ? result.assessment.findings.filter((of) => fact in of.facts) : [];
      };
      const lawful = findings(example.facts).filter(({ verdict }) => verdict === "satisfied");
      return findings({ ...example.facts, [fact]: "apk-chairman" }).filter(
        // Where the fact is not known that picks the edition, the message is the condition's own.
        ({ id, verdict, message }) =>
          verdict === "violated" && lawful.some((of) => of.id === id) && !message.en.includes("not known"),
      );
    }),
  ),
);

test("where the President has to act and the Chairman did, the message says when they were two persons", () => {
  expect(new Set(mistaken.map(({ id }) => id)).size).toBe(7);
  for (const { message } of mistaken) {
    for (const language of languages) expect(message[language]).toContain(heldByOne[language]);
  }
});
