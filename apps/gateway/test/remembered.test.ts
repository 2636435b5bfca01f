import { randomUUID } from "node:crypto";
import { powerOffices } from "@apk-governance/core";
import { asc, eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { records } from "../src/database/tables.ts";
import { verifyChain } from "../src/register/chain.ts";
import type { Command, Recorded } from "../src/register/command.ts";
import { rebuild } from "../src/register/rebuild.ts";
import { openRegister, type Register } from "../src/register/register.ts";
import { testSettings } from "./serve.ts";

// Two gateways, each of which remembers where it left the chain.
const [ours, theirs] = await Promise.all([openRegister(testSettings()), openRegister(testSettings())]);
afterAll(async () => {
  await Promise.all([ours.close(), theirs.close()]);
});

const offices = Object.keys(powerOffices.labels);

function writer(institution: string) {
  const caller = { subject: "test", institution, offices };
  return (register: Register, type: string, given: Partial<Command> = {}) => {
    const [on, office, payload] = steps[type] as (typeof steps)[string];
    const command = {
      institution,
      kind: "association",
      type,
      record: undefined,
      version: undefined,
    } as const;
    return register.record({ ...command, on, office, payload, key: randomUUID(), ...given }, caller);
  };
}

const application = {
  ...{ level: "republican", applicant: "association" },
  ...{ applicationForm: true, registrationCertificate: true },
};
const steps: Readonly<Record<string, readonly [on: string, office: string, payload: object]>> = {
  register: ["2024-01-10", "state-body", { name: "Dostyk" }],
  apply: ["2024-01-11", "association", application],
  accredit: ["2024-02-15", "accreditation-commission", { commission: "republican-commission" }],
};

async function begun(institution: string) {
  const give = writer(institution);
  const { record } = (await give(ours, "register")) as Recorded;
  return { give, record: record.id };
}

const fresh = () => `t-${randomUUID().slice(0, 13)}`;

describe("what a gateway remembers of a register", () => {
  it("refuses nobody for what another gateway has made possible since", async () => {
    const { give, record } = await begun(fresh());
    expect(await give(ours, "accredit", { record })).toMatchObject({ outcome: "Refused" });
    expect(await give(theirs, "apply", { record })).toMatchObject({ outcome: "Recorded" });
    expect(await give(ours, "accredit", { record })).toMatchObject({ record: { version: 3 } });
  });

  it("is no version to go by", async () => {
    const { give, record } = await begun(fresh());
    await give(theirs, "apply", { record });
    expect(await give(ours, "accredit", { record, version: 1 })).toMatchObject({
      ...{ outcome: "VersionConflict", expected: 1, current: { version: 2 } },
    });
  });

  it("does not let a request act twice that another gateway has recorded", async () => {
    const { give, record } = await begun(fresh());
    const first = (await give(theirs, "register", { key: "k" })) as Recorded;
    expect(await give(ours, "register", { key: "k" })).toEqual(first);
    await give(ours, "apply", { record });
    expect(await give(ours, "register", { key: "k" })).toMatchObject({ act: first.act });
    expect(await give(ours, "register", { key: "k", on: "2024-01-11" })).toMatchObject({
      ...{ outcome: "InvalidFacts", issues: [{ path: "key" }] },
    });
  });

  it("is nothing after a restart, and a request acts once all the same", async () => {
    const give = writer(fresh());
    const [first, second] = [await openRegister(testSettings()), await openRegister(testSettings())];
    const before = await give(first, "register", { key: "k" });
    await first.close();
    const again = Array.from({ length: 4 }, () => give(second, "register", { key: "k" }));
    for (const outcome of await Promise.all(again)) expect(outcome).toEqual(before);
    await second.close();
  });

  it("refuses a command about a record that is damaged, and none of those that come with it", async () => {
    const { give, record } = await begun(fresh());
    await ours.database.read((to) =>
      to.update(records).set({ state: "damaged" }).where(eq(records.id, record)),
    );
    const [damaged, other] = await Promise.allSettled([
      give(theirs, "apply", { record }),
      give(theirs, "register"),
    ]);
    expect(damaged).toMatchObject({ status: "rejected", reason: expect.any(Error) });
    expect(other).toMatchObject({ status: "fulfilled", value: { outcome: "Recorded" } });
  });

  it("keeps acts that are judged while those before them are written in order, and their records right", async () => {
    const institution = fresh();
    const give = writer(institution);
    const lives = Array.from({ length: 60 }, async (_, i) => {
      const { record } = (await give(i % 5 === 0 ? theirs : ours, "register")) as Recorded;
      const seen = { record: record.id, version: 1 };
      const outcomes = await Promise.all([give(ours, "apply", seen), give(ours, "apply", seen)]);
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["Recorded", "VersionConflict"]);
      return give(i % 3 === 0 ? theirs : ours, "accredit", { record: record.id });
    });
    for (const last of await Promise.all(lives)) expect(last).toMatchObject({ record: { version: 3 } });
    expect(await verifyChain(ours.database, institution)).toMatchObject({ acts: 180, broken: undefined });
    const rows = () =>
      ours.database.read((connection) =>
        connection
          .select()
          .from(records)
          .where(eq(records.institution, institution))
          .orderBy(asc(records.id)),
      );
    const before = await rows();
    await rebuild(ours.database, institution);
    expect(await rows()).toEqual(before);
  });
});
