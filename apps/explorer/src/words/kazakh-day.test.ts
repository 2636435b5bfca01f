import { expect, it } from "vitest";
import { kazakhDay, kazakhRange } from "./kazakh-day.ts";

// Node's Intl knows Kazakh: what we write ourselves is what it would write.
it("is written as Intl writes it where it knows the language", () => {
  const format = new Intl.DateTimeFormat("kk-KZ", { dateStyle: "long", timeZone: "UTC" });
  for (let month = 1; month <= 12; month++) {
    const day = `2023-${String(month).padStart(2, "0")}-07`;
    expect(kazakhDay(day)).toBe(format.format(Date.parse(`${day}T00:00:00Z`)).replaceAll("\u00a0", " "));
  }
});

it.each([
  ["2022-04-28", "2022-04-29", "day"],
  ["2022-04-28", "2022-05-02", "day"],
  ["2021-01-01", "2022-03-31", "day"],
  ["2022-04-28", "2022-04-28", "day"],
  ["2016-02-01", "2016-03-31", "month"],
  ["2016-02-01", "2016-02-29", "month"],
  ["2022-01-01", "2022-12-31", "year"],
] as const)("is told from %s to %s by the %s as Intl tells it", (first, last, detail) => {
  const format = new Intl.DateTimeFormat("kk-KZ", {
    timeZone: "UTC",
    year: "numeric",
    ...(detail !== "year" && { month: "long" }),
    ...(detail === "day" && { day: "numeric" }),
  });
  const told = format.formatRange(Date.parse(first), Date.parse(last));
  expect(kazakhRange(first, last, detail)).toBe(told.replaceAll(/\s/g, " "));
});
