import { expect, test } from "vitest";
import { by, refused, told } from "../../test/story.ts";
import { type CouncilMeetingCommand, councilMeeting } from "./council-meeting.ts";

const candidates = {
  matter: "senate-candidates",
  present: 52,
  votesFor: 35,
  votesAgainst: 10,
  abstained: 7,
} as const;

const agreed: CouncilMeetingCommand[] = [by("2023-01-09", "apk-chairman", "agree", {})];
const convened: CouncilMeetingCommand[] = [
  ...agreed,
  by("2023-01-10", "secretariat-head", "convene", { date: "2023-01-20", venue: "Astana" }),
];
const opened: CouncilMeetingCommand[] = [
  ...convened,
  by("2023-01-20", "council-chairman", "open", { members: 75, present: 52 }),
];
const decided: CouncilMeetingCommand[] = [...opened, by("2023-01-20", "council", "decide", candidates)];

test("a meeting that proposes senators, from the agreement to the minutes", () => {
  const state = told(councilMeeting, [
    ...decided,
    by("2023-01-20", "council-chairman", "close", {}),
    by("2023-01-23", "secretariat", "recordMinutes", { decision: 1 }),
  ]);
  expect(state).toEqual({
    lastOn: "2023-01-23",
    phase: "closed",
    agreedWithChairman: true,
    convocation: { date: "2023-01-20", venue: "Astana" },
    attendance: { members: 75, present: 52 },
    decisions: [{ ...candidates, decidedOn: "2023-01-20", minutedOn: "2023-01-23" }],
  });
});

test("minutes are for the law of the day of the decision", () => {
  const matter = "mazhilis-candidates";
  const state = told(councilMeeting, [
    by("2022-06-01", "apk-chairman", "agree", {}),
    by("2022-06-01", "vice-chair", "convene", { date: "2022-06-06" }),
    by("2022-06-06", "vice-chair", "open", { members: 75, present: 52 }),
    by("2022-06-06", "council", "decide", { ...candidates, matter }),
    by("2022-06-08", "secretariat", "recordMinutes", { decision: 1 }),
  ]);
  expect(state.decisions[0]?.minutedOn).toBe("2022-06-08");
});

test("under the overview page no agreement is asked for", () => {
  const command = by("2023-01-10", "vice-chair", "convene", { date: "2023-01-20" });
  expect(refused(councilMeeting, councilMeeting.initial, command).assessment?.rule).toBe("council.meeting");
  expect(councilMeeting.decide(councilMeeting.initial, command, { reading: "overview" }).ok).toBe(true);
});

test.each([
  ["out-of-order", agreed, by("2023-01-10", "apk-chairman", "agree", {})],
  ["out-of-order", agreed, by("2023-01-10", "vice-chair", "convene", { date: "2023-01-09" })],
  ["out-of-order", convened, by("2023-01-20", "council", "decide", candidates)],
  ["out-of-order", opened, by("2023-01-20", "secretariat", "recordMinutes", { decision: 1 })],
  ["too-early", convened, by("2023-01-19", "vice-chair", "open", { members: 75, present: 52 })],
  ["too-early", decided, by("2023-01-19", "council", "decide", candidates)],
  ["wrong-office", [], by("2023-01-09", "president", "agree", {})],
  ["wrong-office", agreed, by("2023-01-10", "secretariat", "convene", { date: "2023-01-20" })],
  ["wrong-office", opened, by("2023-01-20", "akim", "close", {})],
  ["unlawful", convened, by("2023-01-20", "vice-chair", "open", { members: 75, present: 49 })],
  ["unlawful", opened, by("2023-01-20", "council", "decide", { ...candidates, votesFor: 34 })],
  ["unlawful", opened, by("2023-01-20", "council", "decide", { ...candidates, matter: "member-reports" })],
] as const satisfies readonly (readonly [string, readonly CouncilMeetingCommand[], CouncilMeetingCommand])[])(
  "is %s (%#)",
  (reason, before, command) => {
    expect(refused(councilMeeting, told(councilMeeting, before), command).reason).toBe(reason);
  },
);

test("one vote short is refused with the shortfall and the remedy", () => {
  const short = by("2023-01-20", "council", "decide", { ...candidates, votesFor: 34 });
  const { assessment } = refused(councilMeeting, told(councilMeeting, opened), short);
  expect(assessment?.findings.find(({ id }) => id === "council.decision.majority")?.shortfall).toBe(1);
});
