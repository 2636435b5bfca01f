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

const changed: readonly (readonly [keyof RecordRow, Partial<RecordRow>])[] = [
  ["institution", { institution: "sample" }],
  ["version", { version: 2 }],
  ["status", { status: "convened" }],
  ["openedOn", { openedOn: "2024-02-02" }],
  ["state", { state: '{"kind":"regular","lastOn":"2024-03-01","phase":"proposed"}' }],
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
    (_, change) => {
      const before = shown(row);
      const after = shown({ ...row, ...change });
      expect(after).not.toEqual(before);
      expect(after).toEqual(shown({ ...row, ...change, id: row.id }));
      expect(shown(row)).toEqual(before);
    },
  );
});
