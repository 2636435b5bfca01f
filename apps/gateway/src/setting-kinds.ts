/** Kinds of settings, read from text. */
import * as z from "zod";

export function integer(least: number, most: number, otherwise: number) {
  const expected = `expected an integer from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,10}$/, { message: expected, abort: true })
    .transform(Number)
    .pipe(z.number().min(least, expected).max(most, expected))
    .default(otherwise);
}

export function flag(otherwise: boolean) {
  return z
    .enum(["true", "false"], "expected true or false")
    .default(`${otherwise}`)
    .transform((text) => text === "true");
}
