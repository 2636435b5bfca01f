import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { deputies, holders, people, popolo, popoloSchema, titlesGiven } from "./institution.ts";

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(popoloSchema);
const exported = popolo();

test("the export validates against its schema", () => {
  validate(exported);
  expect(validate.errors).toBeNull();
});

test.each([
  ["a person without a name", { persons: [{ ...exported.persons[0], name: undefined }] }],
  ["an unknown key", { persons: [{ ...exported.persons[0], shoe_size: 42 }] }],
  ["no sources", { events: [{ ...exported.events[0], sources: [] }] }],
  ["a certainty of our own", { events: [{ ...exported.events[0], certainty: "sure" }] }],
  ["a day in words", { events: [{ ...exported.events[0], start_date: "March 1, 1995" }] }],
  ["no posts", { posts: undefined }],
])("the schema refuses %s", (_, change) => {
  expect(validate(JSON.parse(JSON.stringify({ ...exported, ...change })))).toBe(false);
});

test("it is plain JSON, and every reference leads somewhere", () => {
  expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
  const organizations = exported.organizations.map(({ id }) => id);
  const posts = exported.posts.map(({ id }) => id);
  const persons = exported.persons.map(({ id }) => id);
  for (const { parent_id } of exported.organizations)
    if (parent_id) expect(organizations).toContain(parent_id);
  for (const { organization_id } of exported.posts)
    if (organization_id) expect(organizations).toContain(organization_id);
  for (const { person_id, organization_id, post_id, on_behalf_of_id } of exported.memberships) {
    expect(persons).toContain(person_id);
    if (organization_id) expect(organizations).toContain(organization_id);
    if (post_id) expect(posts).toContain(post_id);
    if (on_behalf_of_id) expect(organizations).toContain(on_behalf_of_id);
  }
  for (const { organization_id } of exported.events)
    if (organization_id) expect(organizations).toContain(organization_id);
});

test("it has everybody, and every term, seat and title", () => {
  expect(exported.persons).toHaveLength(people.length);
  expect(exported.memberships).toHaveLength(holders().length + deputies.length + titlesGiven.length);
  const ids = Object.values(exported).flatMap((records: readonly { id: string }[]) =>
    records.map(({ id }) => id),
  );
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test("days are as exact as known", () => {
  const event = (id: string) => exported.events.find((one) => one.id === `event-of-${id}`);
  expect([event("session-2")?.start_date, event("session-2")?.end_date]).toEqual(["1995-06", "1995-06"]);
  expect([event("session-31")?.start_date, event("session-31")?.end_date]).toEqual([
    "2022-04-28",
    "2022-04-29",
  ]);
  expect(event("mamile")?.start_date).toBe("2019");
  const chairman = exported.memberships.find(({ id }) => id === "chairman-tokayev-by-handover");
  expect([chairman?.start_date, chairman?.end_date]).toEqual(["2021-04-28", "2022-02-07"]);
  const vice = exported.memberships.find(({ id }) => id === "vice-chair-lyubov-ni");
  expect([vice?.start_date, vice?.note]).toEqual([null, "Seen in office: 2016-04."]);
});
