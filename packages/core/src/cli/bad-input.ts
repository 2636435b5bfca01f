/** What was typed cannot be used: said on standard error, with the way to mend it; the exit code is 64. */
export class BadInput extends Error {
  /** A line each, starting with the flag or the field: `--on: expected a day …`. */
  readonly problems: readonly string[];
  /** The same for machines. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(problems: string | readonly string[], data?: Readonly<Record<string, unknown>>) {
    const lines = [problems].flat();
    super(lines.join("\n"));
    this.problems = lines;
    this.data = data ?? { error: "BadInput", problems: lines };
  }
}

/** The same data with nothing that JSON cannot say: halves of surrogate pairs, which JSON can bring in, are replaced. */
export function sayable<T>(data: T): T {
  return JSON.parse(JSON.stringify(data), (_name, value) => {
    return typeof value === "string" ? value.toWellFormed() : value;
  });
}

/** `; did you mean --facts?`, or nothing where no name is near. */
export function didYouMean(near: readonly string[]): string {
  return near.length > 0 ? `; did you mean ${near.join(" or ")}?` : "";
}
