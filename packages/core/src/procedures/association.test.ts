import { expect, test } from "vitest";
import { by, refused, told } from "../../test/story.ts";
import { type AssociationCommand, association } from "./association.ts";

const file = {
  level: "regional",
  applicant: "association",
  applicationForm: true,
  registrationCertificate: true,
} as const;
const regional = { commission: "regional-commission" } as const;

const registered: AssociationCommand[] = [by("2015-02-03", "state-body", "register", { name: "Vainakh" })];
const applied: AssociationCommand[] = [...registered, by("2019-04-15", "association", "apply", file)];

test("the first round: applied in April 2019, accredited in June, in the Register in July", () => {
  const state = told(association, [
    ...applied,
    by("2019-06-10", "accreditation-commission", "accredit", regional),
    by("2019-07-01", "secretariat", "enterInRegister", {}),
  ]);
  expect(state).toEqual({
    lastOn: "2019-07-01",
    phase: "accredited",
    name: "Vainakh",
    application: file,
    accreditedOn: "2019-06-10",
    enteredOn: "2019-07-01",
  });
});

test("what could not be read of the criteria is an open question, not a bar", () => {
  const accredit = by("2019-06-10", "accreditation-commission", "accredit", regional);
  const decision = association.decide(told(association, applied), accredit);
  const open = decision.ok ? decision.assessments.flatMap(({ openQuestions }) => openQuestions) : [];
  expect(open.map(({ parameter }) => parameter)).toContain("criteria-of-activity");
});

test("a new file replaces the last; an association in the Register need not be accredited", () => {
  const branch = { ...file, applicant: "branch", branchCertificate: true } as const;
  const state = told(association, [
    ...applied,
    by("2019-04-20", "accreditation-commission", "enterInRegister", {}),
    by("2019-04-21", "association", "apply", branch),
  ]);
  expect(state).toMatchObject({ phase: "applied", application: branch, enteredOn: "2019-04-20" });
});

test.each([
  ["out-of-order", [], by("2019-04-15", "association", "apply", file)],
  ["out-of-order", registered, by("2019-06-10", "accreditation-commission", "accredit", regional)],
  ["too-early", applied, by("2019-04-14", "accreditation-commission", "accredit", regional)],
  ["wrong-office", [], by("2015-02-03", "akim", "register", { name: "Vainakh" })],
  ["wrong-office", applied, by("2019-06-10", "secretariat", "accredit", regional)],
  [
    "wrong-office",
    applied,
    by("2019-06-10", "accreditation-commission", "accredit", { commission: "republican-commission" }),
  ],
  ["unlawful", registered, by("2019-04-15", "association", "apply", { ...file, applicationForm: false })],
  ["unlawful", registered, by("2019-04-15", "association", "apply", { ...file, applicant: "branch" })],
  ["unlawful", registered, by("2018-11-19", "association", "apply", file)],
] as const satisfies readonly (readonly [string, readonly AssociationCommand[], AssociationCommand])[])(
  "is %s (%#)",
  (reason, before, command) => {
    expect(refused(association, told(association, before), command).reason).toBe(reason);
  },
);
