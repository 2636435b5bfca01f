import { expect, it } from "vitest";
import { kazakhDay } from "./kazakh-day.ts";

// Node's Intl knows Kazakh: what we write ourselves is what it would write.
it("is written as Intl writes it where it knows the language", () => {
  const format = new Intl.DateTimeFormat("kk-KZ", { dateStyle: "long", timeZone: "UTC" });
  for (let month = 1; month <= 12; month++) {
    const day = `2023-${String(month).padStart(2, "0")}-07`;
    expect(kazakhDay(day)).toBe(format.format(Date.parse(`${day}T00:00:00Z`)).replaceAll("\u00a0", " "));
  }
});
