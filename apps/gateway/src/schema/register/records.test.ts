import { describe, expect, it } from "vitest";
import type { RecordRow } from "../../database/tables.ts";
import { shown } from "./records.ts";

const row: RecordRow = {
  institution: "apk",
  id: "0190a0b0-0000-7000-8000-000000000001",
  kind: "session",
  version: 1,
  status: "proposed",
  about: "regular",
  openedOn: "2024-02-01",
  state: '{"kind":"regular","lastOn":"2024-02-01","phase":"proposed"}',
};

const state = { kind: "regular", lastOn: "2024-03-01", phase: "proposed" };
/** What the database has, and what is then shown. */
const changed: readonly (readonly [keyof RecordRow, Partial<RecordRow>, object])[] = [
  ["institution", { institution: "sample" }, { institution: "sample", id: `session:sample:${row.id}` }],
  ["kind", { kind: "deputies" }, { __typename: "Proposal", id: `deputies:apk:${row.id}` }],
  ["version", { version: 2 }, { version: 2 }],
  ["status", { status: "convened" }, { status: "convened" }],
  ["openedOn", { openedOn: "2024-02-02" }, { openedOn: "2024-02-02" }],
  ["state", { state: JSON.stringify(state) }, { state, ...state }],
];

describe("a record as the graph has it", () => {
  it("has the fields of its state beside those of every record", () => {
    expect(shown(row)).toEqual({
      ...{ __typename: "Session", id: `session:apk:${row.id}`, institution: "apk", stream: row.id },
      ...{ version: 1, status: "proposed", openedOn: "2024-02-01" },
      ...{ kind: "regular", lastOn: "2024-02-01", phase: "proposed" },
      state: { kind: "regular", lastOn: "2024-02-01", phase: "proposed" },
    });
  });

  it("is not read again while its row is the same", () => {
    expect(shown({ ...row })).toBe(shown(row));
  });

  it.each(changed)(
    "is read again when the database has another %s for it, even without an act",
    (_, change, then) => {
      const before = { ...shown(row) };
      expect(shown({ ...row, ...change })).toEqual({ ...before, ...then });
      expect(shown(row)).toEqual(before);
    },
  );
});
