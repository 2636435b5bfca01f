import { expect, test } from "vitest";
import { by, refused, told } from "../../test/story.ts";
import { type SessionCommand, session } from "./session.ts";

const order = {
  instrument: "presidential-order",
  date: "2023-04-26",
  venue: "Palace of Peace and Accord",
  agenda: ["Just Kazakhstan: unity, stability, development"],
} as const;
const reports = {
  matter: "member-reports",
  present: 400,
  votesFor: 380,
  votesAgainst: 5,
  abstained: 10,
} as const;

const convened: SessionCommand[] = [
  by("2023-03-20", "council", "propose", { agenda: ["Just Kazakhstan"] }),
  by("2023-03-27", "president", "conveneRegular", order),
];
const opened = [...convened, by("2023-04-26", "apk-chairman", "open", { members: 526, present: 410 })];
const decided: SessionCommand[] = [...opened, by("2023-04-27", "session", "decide", reports)];
const toMinistry = {
  subject: "accord-and-unity",
  addressee: "state-body",
  to: "Ministry of Culture",
} as const;

test("Session XXXII, from the proposal of the Council to the recommendation considered", () => {
  const state = told(session, [
    ...decided,
    by("2023-04-27", "session", "decide", { ...reports, matter: "other" }),
    by("2023-04-27", "apk-chairman", "close", {}),
    by("2023-05-02", "apk-chairman", "approve", { decision: 1 }),
    by("2023-05-03", "session", "sendRecommendation", toMinistry),
    by("2023-06-05", "state-body", "considerRecommendation", { recommendation: 1 }),
  ]);
  expect(state).toMatchObject({ phase: "closed", kind: "regular", lastOn: "2023-06-05" });
  expect(state.decisions.map(({ approvedOn }) => approvedOn)).toEqual(["2023-05-02", null]);
  expect(state.recommendations).toEqual([
    { ...toMinistry, sentOn: "2023-05-03", consideredOn: "2023-06-05" },
  ]);
});

test("Session XXIII, extraordinary, at the initiative of the Chairman", () => {
  const state = told(session, [
    by("2016-02-18", "apk-chairman", "initiate", {}),
    by("2016-02-19", "president", "conveneExtraordinary", { ...order, date: "2016-03-21" }),
    by("2016-03-21", "apk-chairman", "open", { members: 384, present: 300 }),
  ]);
  expect(state).toMatchObject({ phase: "open", kind: "extraordinary", initiatedBy: "chairman" });
});

test("what no source states does not stand in the way, and is said", () => {
  const decision = session.decide(
    told(session, convened),
    by("2023-04-26", "apk-chairman", "open", { members: 526, present: 1 }),
  );
  expect(decision).toMatchObject({
    ok: true,
    assessments: [{ rule: "session.quorum", verdict: "undetermined" }],
  });
  const [quorum] = decision.ok ? decision.assessments : [];
  expect(quorum?.openQuestions.map(({ parameter }) => parameter)).toEqual(["sessionQuorum"]);
});

test.each([
  ["out-of-order", [], by("2023-04-26", "apk-chairman", "open", { members: 526, present: 410 })],
  ["out-of-order", convened, by("2023-03-28", "president", "conveneRegular", order)],
  ["out-of-order", [], by("2023-04-27", "president", "conveneRegular", order)],
  ["out-of-order", decided, by("2023-04-28", "apk-chairman", "approve", { decision: 2 })],
  [
    "out-of-order",
    opened,
    by("2023-04-26", "session", "decide", { ...reports, matter: "mazhilis-deputies-election" }),
  ],
  ["too-early", convened, by("2023-04-25", "apk-chairman", "open", { members: 526, present: 410 })],
  ["too-early", decided, by("2023-04-26", "apk-chairman", "approve", { decision: 1 })],
  ["wrong-office", [], by("2023-03-27", "apk-chairman", "conveneRegular", order)],
  ["wrong-office", [], by("2023-03-27", "akim", "initiate", {})],
  ["wrong-office", convened, by("2023-04-26", "akim", "open", { members: 526, present: 410 })],
  ["wrong-office", decided, by("2023-04-28", "president", "approve", { decision: 1 })],
  ["unlawful", [], by("2023-03-27", "president", "conveneRegular", { ...order, venue: " " })],
  ["unlawful", [], by("2003-12-01", "president", "conveneRegular", order)],
  ["unlawful", [], by("2023-03-27", "assembly-member", "initiate", {})],
  ["unlawful", opened, by("2023-04-26", "session", "decide", { ...reports, matter: "senate-candidates" })],
  [
    "unlawful",
    opened,
    by("2023-05-02", "session", "sendRecommendation", { ...toMinistry, subject: "other" }),
  ],
] as const satisfies readonly (readonly [string, readonly SessionCommand[], SessionCommand])[])(
  "is %s (%#)",
  (reason, before, command) => {
    const refusal = refused(session, told(session, before), command);
    expect(refusal.reason).toBe(reason);
    for (const text of [refusal.message.en, refusal.message.ru, refusal.message.kk]) {
      expect(text).toMatch(/\S{3}/);
    }
    expect(JSON.parse(JSON.stringify(refusal)).command).toBe(command.type);
  },
);

test("a refusal of the law carries the assessments and cites what they rest on", () => {
  const command = by("2023-03-27", "apk-chairman", "conveneRegular", { ...order, agenda: [] });
  const refusal = refused(session, session.initial, command);
  expect(refusal.assessment?.rule).toBe("session.convocation");
  expect(refusal.message.en).toMatch(/Convened by: Chairman of the Assembly.*; Agenda: none/);
  expect(refusal.citations[0]?.source).toBe("overview");
});

test("an omitted fact refuses where it matters, and is named", () => {
  const command = by("2023-03-27", "assembly-member", "initiate", { requestingMembers: 200 });
  const options = { policy: { extraordinaryThreshold: [1, 3] } } as const;
  expect(refused(session, session.initial, command, options).message.en).toBe(
    "Convocation of a Session: needed and not given: members",
  );
  expect(session.decide(session.initial, command).ok).toBe(true);
});

test("the operator's policy refuses what it forbids", () => {
  const [proposed] = convened as [SessionCommand];
  const order = convened[1] as SessionCommand;
  const policy = { requireCouncilProposal: true, sessionNoticeDays: 30 };
  expect(refused(session, session.initial, order, { policy }).reason).toBe("unlawful");
  expect(told(session, [proposed, order], { policy }).phase).toBe("convened");
  expect(session.allowed(session.initial, "president", "2023-03-27", { policy })).toEqual([]);
});

test("says who may do what on a day", () => {
  expect(session.allowed(session.initial, "president", "2023-03-27")).toEqual(["conveneRegular"]);
  expect(session.allowed(session.initial, "president", "2008-10-19")).toEqual([]);
  expect(session.allowed(session.initial, "council", "2023-03-27")).toEqual(["propose", "initiate"]);
  expect(session.allowed(told(session, convened), "apk-chairman", "2023-04-25")).toEqual([]);
  expect(session.allowed(told(session, convened), "apk-chairman", "2023-04-26")).toEqual(["open"]);
});

test("names the act of a command in the table of powers", () => {
  const state = told(session, opened);
  expect(session.actOf(state, by("2023-04-26", "session", "decide", reports))).toBe(
    "session.hear-member-reports",
  );
  expect(session.actOf(state, by("2023-04-26", "president", "close", {}))).toBe("session.close");
});
