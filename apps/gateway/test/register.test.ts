import { createHash } from "node:crypto";
import { canonicalJson, verify } from "@apk-governance/core";
import { describe, expect, it } from "vitest";
import { client } from "./register-client.ts";

const order = {
  instrument: "PRESIDENTIAL_ORDER",
  date: "2024-04-25",
  venue: "Astana",
  agenda: ["Unity"],
};

describe("the register", () => {
  it("keeps the life of a Session, with every act and the assessments that allowed it", async () => {
    const { give, ask, institution } = await client();
    const proposed = await give("sessionPropose", { on: "2024-01-10", office: "council", facts: {} });
    expect(proposed).toMatchObject({
      __typename: "SessionRecorded",
      record: { version: 1, status: "PROPOSED" },
    });
    const record = proposed.record?.id;
    const steps = [
      ["sessionConveneRegular", { on: "2024-02-10", office: "president", facts: order }],
      ["sessionOpen", { on: "2024-04-25", office: "apk-chairman", facts: { members: 400, present: 380 } }],
      ["sessionClose", { on: "2024-04-26", office: "apk-chairman" }],
    ] as const;
    for (const [mutation, given] of steps) {
      expect(await give(mutation, { ...given, record })).toMatchObject({ __typename: "SessionRecorded" });
    }
    const { node } = await ask<{ node: Record<string, unknown> }>(
      `query ($id: ID!) { node(id: $id) { ... on Session {
        status kind version openedOn lastOn convocation { instrument date agenda } attendance { members present }
        history(first: 10) { totalCount nodes { type title(language: RU) office officeName on actor position
          assessments { rule verdict document findings { edition { from } } } document previous hash } }
      } } }`,
      { id: record },
    );
    expect(node).toMatchObject({
      status: "CLOSED",
      kind: "REGULAR",
      version: 4,
      openedOn: "2024-01-10",
      lastOn: "2024-04-26",
      convocation: { instrument: "PRESIDENTIAL_ORDER", date: "2024-04-25", agenda: ["Unity"] },
      attendance: { members: 400, present: 380 },
    });
    const history = node.history as { totalCount: number; nodes: Record<string, unknown>[] };
    expect(history.totalCount).toBe(4);
    expect(history.nodes.map(({ type, office }) => [type, office])).toEqual([
      ["proposed", "COUNCIL"],
      ["regularConvened", "PRESIDENT"],
      ["opened", "APK_CHAIRMAN"],
      ["closed", "APK_CHAIRMAN"],
    ]);
    expect(history.nodes[0]).toMatchObject({ title: "Предложен созыв очередной Сессии", actor: "test" });
    const [convened] = (history.nodes[1] as { assessments: { document: string }[] }).assessments;
    expect(verify(JSON.parse(convened!.document))).toMatchObject({ ok: true });

    const { acts } = await ask<{ acts: { nodes: { document: string; hash: string; previous: string }[] } }>(
      `query ($institution: ID!) { acts(institution: $institution, first: 100) { nodes { document hash previous } } }`,
      { institution },
    );
    let previous = "0".repeat(64);
    for (const act of acts.nodes) {
      const { hash, ...rest } = JSON.parse(act.document);
      expect(act.document).toBe(canonicalJson({ hash, ...rest }));
      expect(createHash("sha256").update(canonicalJson(rest)).digest("hex")).toBe(hash);
      expect(rest.previous).toBe(previous);
      previous = hash;
    }
  });

  it("records nothing that the law refuses, and says why", async () => {
    const { give, ask, institution } = await client();
    const convened = await give("sessionConveneRegular", {
      on: "2024-02-10",
      office: "president",
      facts: order,
    });
    const record = convened.record?.id;
    const early = await give("sessionOpen", {
      ...{ record, on: "2024-04-24", office: "president" },
      facts: { members: 400, present: 380 },
    });
    expect(early).toMatchObject({ __typename: "Refused", reason: "TOO_EARLY" });
    const unlawful = await give("sessionConveneRegular", {
      ...{ on: "2024-02-10", office: "president" },
      facts: { ...order, agenda: null },
    });
    expect(unlawful).toMatchObject({
      __typename: "Refused",
      reason: "UNLAWFUL",
      assessment: { verdict: "VIOLATED" },
    });
    const { acts } = await ask<{ acts: { totalCount: number } }>(
      `query ($institution: ID!) { acts(institution: $institution, first: 1) { totalCount } }`,
      { institution },
    );
    expect(acts.totalCount).toBe(1);
  });

  it("refuses a version that is not the last, with the current one", async () => {
    const { give } = await client();
    const { record } = await give("sessionPropose", { on: "2024-01-10", office: "council", facts: {} });
    const given = { record: record?.id as string, on: "2024-02-10", office: "president", facts: order };
    expect(await give("sessionConveneRegular", { ...given, version: 1 })).toMatchObject({
      record: { version: 2 },
    });
    expect(await give("sessionConveneRegular", { ...given, version: 1 })).toMatchObject({
      __typename: "VersionConflict",
      current: { version: 2 },
    });
  });
});
