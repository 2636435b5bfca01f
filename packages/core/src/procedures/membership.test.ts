import { expect, test } from "vitest";
import { by, refused, told } from "../../test/story.ts";
import { type MembershipCommand, membership } from "./membership.ts";

const nomination = {
  candidate: "Z. Kuziev",
  citizen: true,
  route: "regional-session",
  proposedByAssociations: true,
} as const;

const nominated: MembershipCommand[] = [by("2021-02-01", "regional-session", "nominate", nomination)];
const considered: MembershipCommand[] = [...nominated, by("2021-03-01", "council", "consider", {})];
const submitted: MembershipCommand[] = [...considered, by("2021-03-10", "vice-chair", "submit", {})];
const approved: MembershipCommand[] = [...submitted, by("2021-04-01", "president", "approve", {})];

test("a membership: nominated, considered, submitted, approved, recalled", () => {
  const recall = by("2024-05-01", "association", "end", { ground: "recalled-by-association" } as const);
  expect(told(membership, [...approved, recall])).toEqual({
    lastOn: "2024-05-01",
    phase: "ended",
    candidate: "Z. Kuziev",
    citizen: true,
    route: "regional-session",
    proposedByAssociations: true,
    nominatedBy: "regional-session",
    submittedBy: "vice-chair",
    from: "2021-04-01",
    endedOn: "2024-05-01",
    ground: "recalled-by-association",
  });
});

test("the President may reject a candidate and choose another person", () => {
  expect(told(membership, [...submitted, by("2021-04-01", "president", "reject", {})]).phase).toBe(
    "rejected",
  );
  const chosen = by("2021-04-01", "president", "choose", { candidate: "M. Bekbayeva", citizen: true });
  expect(told(membership, [chosen])).toMatchObject({ phase: "member", route: "presidential-choice" });
});

test("some grounds end membership by themselves, whoever notes it", () => {
  const death = by("2024-05-01", "secretariat", "end", { ground: "death" } as const);
  expect(told(membership, [...approved, death]).phase).toBe("ended");
  expect(membership.actOf(told(membership, approved), death)).toBe("membership.note-end");
});

test.each([
  ["out-of-order", [], by("2021-03-01", "council", "consider", {})],
  ["out-of-order", nominated, by("2021-03-01", "vice-chair", "submit", {})],
  ["out-of-order", considered, by("2021-03-01", "president", "approve", {})],
  [
    "out-of-order",
    [],
    by("2021-02-01", "president", "nominate", { ...nomination, route: "presidential-choice" }),
  ],
  ["too-early", nominated, by("2021-01-31", "council", "consider", {})],
  ["wrong-office", [], by("2021-02-01", "association", "nominate", nomination)],
  ["wrong-office", nominated, by("2021-03-01", "session", "consider", {})],
  ["wrong-office", considered, by("2021-03-10", "secretariat", "submit", {})],
  ["wrong-office", submitted, by("2021-04-01", "apk-chairman", "approve", {})],
  ["wrong-office", submitted, by("2021-04-01", "apk-chairman", "reject", {})],
  ["wrong-office", approved, by("2024-05-01", "council", "end", { ground: "health" })],
  ["unlawful", [], by("2021-02-01", "regional-session", "nominate", { ...nomination, citizen: false })],
  [
    "unlawful",
    [],
    by("2021-02-01", "regional-session", "nominate", { ...nomination, proposedByAssociations: undefined }),
  ],
  ["unlawful", approved, by("2024-05-01", "president", "end", { ground: "moved-to-another-region" })],
  ["unlawful", approved, by("2024-05-01", "secretariat", "end", { ground: "official-post-changed" })],
] as const satisfies readonly (readonly [string, readonly MembershipCommand[], MembershipCommand])[])(
  "is %s (%#)",
  (reason, before, command) => {
    expect(refused(membership, told(membership, before), command).reason).toBe(reason);
  },
);
