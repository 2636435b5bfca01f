import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** Prints the zone's offset in January 2021 on the first line, and then everything that the planner makes. */
const script = `
  import { calendar } from "${new URL("calendar.ts", import.meta.url)}";
  import { nextCouncilMeetingDue } from "${new URL("council-meeting.ts", import.meta.url)}";
  import { iCalendar } from "${new URL("icalendar.ts", import.meta.url)}";
  import { planViceChairRotation } from "${new URL("vice-chair-rotation.ts", import.meta.url)}";
  const viceChairTerms = planViceChairRotation({ associations: ["a", "b", "c"], from: "2020-02-29", years: 5 });
  const duties = calendar({ from: "2020-01-01", to: "2030-01-01", councilMeetings: ["2020-12-11"], viceChairTerms });
  console.log(new Date("2021-01-01T00:00:00Z").getTimezoneOffset());
  console.log(nextCouncilMeetingDue("2020-12-31"), JSON.stringify(duties), iCalendar(duties));
`;

function printedIn(zone: string): { offset: string; output: string } {
  const printed = execFileSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
      encoding: "utf8",
    },
  );
  const [offset = "", ...lines] = printed.split("\n");
  return { offset, output: lines.join("\n") };
}

test("plans, calendars and files are the same in every time zone", { timeout: 60_000 }, () => {
  const printed = ["UTC", "Asia/Almaty", "Pacific/Kiritimati"].map(printedIn);
  expect(printed.map(({ offset }) => offset)).toEqual(["0", "-360", "-840"]);
  expect(new Set(printed.map(({ output }) => output)).size).toBe(1);
  expect(printed[0]?.output).toContain("DTSTART;VALUE=DATE:");
});
