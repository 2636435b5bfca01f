/** Duties as a calendar file. Apart from the pages, so that its library is loaded only when a file is wanted. */
export { iCalendar } from "@apk-governance/core";
