/** The day that the page shows, kept in its address (`?on=2021-04-28`), so that a link carries it; today where the address names none. */
import type { Day } from "@apk-governance/core";
import { useSearchParams } from "wouter";
import { isDay, today } from "../../words/civil-days.ts";

/** `isWrong` where the address names something that is no day. */
export function useDayInAddress(): readonly [on: Day, choose: (day: Day) => void, isWrong: boolean] {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get("on");
  const choose = (day: Day) =>
    setParameters(
      (now) => {
        now.set("on", day);
        return now;
      },
      { replace: true },
    );
  return isDay(asked) ? [asked, choose, false] : [today(), choose, Boolean(asked)];
}
