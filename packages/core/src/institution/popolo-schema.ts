/** JSON Schemas (2020-12) of the export, one for each kind of record and one for the whole. */

type JsonSchema = Readonly<Record<string, unknown>>;

const id = { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" };
const words = { type: "string", pattern: "\\S" };

/** A day, or only a month or a year, as Popolo has it. */
const date = { type: ["string", "null"], pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" };
const reference = { type: ["string", "null"], pattern: id.pattern };
const certainty = { enum: ["interpreted", "presumed", "overview", "secondary", "verified"] };

const sources = {
  type: "array",
  minItems: 1,
  items: object({ note: words, url: { type: ["string", "null"] } }),
};

const otherNames = {
  type: "array",
  items: object({ name: words, lang: { enum: ["en", "ru", "kk"] }, note: words }, ["name"]),
};

/** What every record of the export has. */
const common = { id, sources, certainty, note: words };

const schemas = {
  person: object({ ...common, name: words, other_names: otherNames, summary: words }, [
    "name",
    "other_names",
  ]),
  organization: object(
    {
      ...common,
      name: words,
      other_names: otherNames,
      classification: words,
      abstract: words,
      founding_date: date,
      dissolution_date: date,
      parent_id: reference,
    },
    ["name", "other_names", "classification", "founding_date", "dissolution_date", "parent_id"],
  ),
  post: object(
    {
      ...common,
      label: words,
      other_labels: otherNames,
      organization_id: reference,
      seats: { type: ["integer", "null"], minimum: 1 },
    },
    ["label", "organization_id"],
  ),
  membership: object(
    {
      ...common,
      person_id: id,
      organization_id: reference,
      on_behalf_of_id: reference,
      post_id: reference,
      role: words,
      start_date: date,
      end_date: date,
      votes: { type: "integer", minimum: 0 },
    },
    ["person_id", "organization_id", "post_id", "role", "start_date", "end_date"],
  ),
  event: object(
    {
      ...common,
      name: words,
      other_names: otherNames,
      classification: words,
      location: words,
      start_date: date,
      end_date: date,
      precision: { enum: ["day", "month", "year", "about", "after", "period"] },
      organization_id: reference,
    },
    ["name", "classification", "start_date", "end_date", "precision", "organization_id"],
  ),
};

/** JSON Schema 2020-12 of what `popolo` gives. */
export const popoloSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:apk-governance:popolo",
  title: "People, organisations, posts, memberships and events of the Assembly, in the style of Popolo",
  ...object({
    persons: arrayOf("person"),
    organizations: arrayOf("organization"),
    posts: arrayOf("post"),
    memberships: arrayOf("membership"),
    events: arrayOf("event"),
  }),
  $defs: schemas,
};

function arrayOf(name: keyof typeof schemas): JsonSchema {
  return { type: "array", items: { $ref: `#/$defs/${name}` } };
}

/** A strict object. All of its keys are required where none are named; the common ones but `note` always are. */
function object(properties: Record<string, unknown>, required?: readonly string[]): JsonSchema {
  const always = ["id", "sources", "certainty"].filter((key) => key in properties);
  return {
    type: "object",
    properties,
    required: required ? [...always, ...required] : Object.keys(properties),
    additionalProperties: false,
  };
}
