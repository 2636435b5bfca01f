/**
 * Nothing of the overview page is lost
 *
 * `overview-mentions.json` lists, paragraph by paragraph, every number, date and proper name of the page, the record
 * that must state it, and all records that rest on the paragraph.
 */
import { expect, test } from "vitest";
import { type Cited, records } from "./institution.ts";
import mentions from "./overview-mentions.json" with { type: "json" };

interface Mention {
  readonly text: string;
  readonly record: string;
  /** What the record says for it, where not the same text. */
  readonly means?: string | number;
}

interface Paragraph {
  readonly place: string;
  readonly records: readonly string[];
  readonly mentions: readonly Mention[];
}

const paragraphs: readonly Paragraph[] = mentions;
const all = new Map(records.map(({ record }) => [record.id, record]));

/** What the list asks for and the records do not have. */
function missing(known: ReadonlyMap<string, Cited>): string[] {
  return paragraphs.flatMap(({ place, records, mentions }) => [
    ...records.filter((id) => !restsOn(known.get(id), place)).map((id) => `${place}: ${id}`),
    ...mentions
      .filter(({ record, means, text }) => !states(known.get(record), means ?? text))
      .map(({ text, record }) => `${place}: "${text}" in ${record}`),
  ]);
}

function restsOn(record: Cited | undefined, place: string): boolean {
  return record?.citations.some(({ source, article }) => source === "overview" && article === place) ?? false;
}

function states(record: Cited | undefined, sought: string | number): boolean {
  if (!record) return false;
  const { id: _, citations: __, ...said } = record;
  const values = leaves(said);
  if (typeof sought === "number") return values.includes(sought);
  const isDate = /^\d{4}(-\d\d){0,2}$/.test(sought);
  return values.some(
    (value) => typeof value === "string" && (isDate ? value.startsWith(sought) : value.includes(sought)),
  );
}

function leaves(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

test("every number, date and proper name of the page stands in the record named for it", () => {
  expect(missing(all)).toEqual([]);
});

test("the list has every paragraph of the page, and knows every record that rests on it", () => {
  const places = paragraphs.map(({ place }) => place).filter((place) => !place.includes("heading"));
  const inOrder = [
    "section 1, opening line",
    ...Array.from({ length: 46 }, (_, i) => `section 1, para. ${i + 1}`),
    ...Array.from({ length: 41 }, (_, i) => `section 2, para. ${i + 1}`),
  ];
  expect(places).toEqual(inOrder);
  for (const { id, citations } of all.values()) {
    for (const { article } of citations.filter(({ source }) => source === "overview")) {
      expect(paragraphs.find(({ place }) => place === article)?.records).toContain(id);
    }
  }
});

const resting = [...all.values()].filter(({ citations }) =>
  citations.some(({ source }) => source === "overview"),
);

test.each(resting.map(({ id }) => id))("without %s something of the page is missing", (id) => {
  expect(missing(new Map([...all].filter(([other]) => other !== id)))).not.toEqual([]);
});

test("another number in a figure of the page is noticed", () => {
  const changed = new Map(all).set("members-overview", {
    ...all.get("members-overview")!,
    value: 527,
  } as Cited);
  expect(missing(changed)).toEqual(['section 1, para. 4: "526" in members-overview']);
});
