/** No act has that id; the nearest ids are named. */
export class UnknownActError extends Error {
  override readonly name = "UnknownActError";
  readonly code = "UNKNOWN_ACT";
  readonly act: string;
  readonly near: readonly string[];

  constructor(act: string, near: readonly string[]) {
    super(unknown("act", act, near));
    this.act = act;
    this.near = near;
  }
}

/** No office has that code; the nearest codes are named. */
export class UnknownOfficeError extends Error {
  override readonly name = "UnknownOfficeError";
  readonly code = "UNKNOWN_OFFICE";
  readonly office: string;
  readonly near: readonly string[];

  constructor(office: string, near: readonly string[]) {
    super(unknown("office", office, near));
    this.office = office;
    this.near = near;
  }
}

function unknown(kind: string, word: string, near: readonly string[]): string {
  return `no ${kind} "${word}"${near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""}`;
}
