/**
 * A civil calendar of whole days
 *
 * The domain knows days, never instants: no clock, no time zone, no `Date`. A day is written `YYYY-MM-DD` and
 * compared as text; for arithmetic it becomes a whole number of days since 1970-01-01.
 */

/** A real day of the years 1900 to 9998, written `YYYY-MM-DD`. */
export type Day = string;

/** The same as `isDay`, for JSON Schema. Accepts exactly the days of 1900…9998 that exist: 2024-02-29 yes, 2023-02-29 no. */
export const dayPattern =
  /^(?!9999)(?:19|[2-9]\d)(?:\d\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:0[48]|[2468][048]|[13579][26])-02-29)$|^(?:[2468][048]|[3579][26])00-02-29$/;

export const firstDay: Day = "1900-01-01";
export const lastDay: Day = "9998-12-31";

export function isDay(value: unknown): value is Day {
  return ofDay(value, () => true) === true;
}

/** The number of the day; `undefined` if the value is none. */
export function readDay(value: unknown): number | undefined {
  return ofDay(value, daysSinceEpoch);
}

/** What is made of the parts of a day; `undefined` if the value is none. */
function ofDay<T>(value: unknown, make: (year: number, month: number, date: number) => T): T | undefined {
  if (typeof value !== "string" || value.length !== 10 || value[4] !== "-" || value[7] !== "-") return;
  const year = 100 * twoDigits(value, 0) + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const date = twoDigits(value, 8);
  const exists = 1900 <= year && year <= 9998 && 1 <= date && date <= monthLength(year, month);
  return exists ? make(year, month, date) : undefined;
}

/** The number that the text has there; far below any if anything but digits stands there. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return 0 <= tens && tens <= 9 && 0 <= ones && ones <= 9 ? 10 * tens + ones : -1_000_000;
}

/** Whole days since 1970-01-01; the day must be a real one. */
export function dayNumber(day: Day): number {
  return daysSinceEpoch(100 * twoDigits(day, 0) + twoDigits(day, 2), twoDigits(day, 5), twoDigits(day, 8));
}

/** The day with that number: `dayOf(0)` is 1970-01-01. */
export function dayOf(number: number): Day {
  const { year, month, date } = civil(number);
  return `${year}-${two(month)}-${two(date)}`;
}

export function yearOf(number: number): number {
  return civil(number).year;
}

/** That many calendar months later, clamped to the end of the month: 31 August and 6 months give 28 or 29 February. */
export function addMonths(number: number, months: number): number {
  const { year, month, date } = civil(number);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return daysSinceEpoch(toYear, toMonth, Math.min(date, monthLength(toYear, toMonth)));
}

/** The first day of the calendar half-year that many half-years after the one the day lies in. */
export function halfYearStart(number: number, halfYearsLater: number): number {
  const { year, month } = civil(number);
  const half = year * 2 + (month > 6 ? 1 : 0) + halfYearsLater;
  return daysSinceEpoch(Math.floor(half / 2), half % 2 === 0 ? 1 : 7, 1);
}

/*
 * Years are counted from March, so that the leap day is the last of its year and the lengths of the months before
 * it follow one line: 153 days in each five months.
 */
const DAYS_TO_EPOCH = 719468; // from 0000-03-01 to 1970-01-01

export function daysSinceEpoch(year: number, month: number, date: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = month > 2 ? month - 3 : month + 9;
  const centuries = Math.floor(marchYear / 100);
  const leapDays = (marchYear >> 2) - centuries + (centuries >> 2);
  return marchYear * 365 + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + date - 1 - DAYS_TO_EPOCH;
}

function civil(number: number): { year: number; month: number; date: number } {
  const sinceMarch0 = number + DAYS_TO_EPOCH;
  const era = Math.floor(sinceMarch0 / 146097);
  const ofEra = sinceMarch0 - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsSinceMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** 31 days in January, March, May, July, August, October, December; 0 where there is no such month. */
function monthLength(year: number, month: number): number {
  if (month === 2) return year % (year % 100 === 0 ? 400 : 4) === 0 ? 29 : 28;
  return 1 <= month && month <= 12 ? 30 + ((month + (month >> 3)) % 2) : 0;
}

function two(part: number): string {
  return part < 10 ? `0${part}` : `${part}`;
}
