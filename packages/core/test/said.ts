/** Used by the examples as `examples.test.ts` runs them. */
import { expect } from "vitest";

/** Expects the value to be printed as the example says, where `…` stands for anything. */
export function said<T>(value: T, promised: string): T {
  const pattern = promised
    .trim()
    .split("…")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^]*");
  expect(printed(value)).toMatch(new RegExp(`^${pattern}$`));
  return value;
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printed).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const entries = Object.entries(JSON.parse(JSON.stringify(value)) as object);
  return entries.length === 0
    ? "{}"
    : `{ ${entries.map(([key, of]) => `${key}: ${printed(of)}`).join(", ")} }`;
}
