/**
 * Answers written by code that is made for their query
 *
 * What is written is what `JSON.stringify` writes of the data, to the byte. The code is made of template literals, one for
 * each object that is selected; nothing of the query stands in them but names, which in GraphQL have neither marks nor
 * spaces.
 */
import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Asked } from "./asked.ts";
import { jsonBytes, textBytes } from "./bytes.ts";
import type { ConstantTexts } from "./constants.ts";
import { type Document, documentOf, type Field, fieldsOf, type Place } from "./selected.ts";

/** The field that holds the JSON of all its object, in bytes, and its type. No schema that is served has them. */
export const WRITTEN = { field: "_written", type: "Written" } as const;

/** The data of an answer as JSON, in bytes. */
export type Writer = (data: object) => string;

/** More different objects than that in one place are left to `JSON.stringify`. */
const MOST_PLACES = 50;

/**
 * The constants stand in the answer in their places, and are not in the data.
 * `undefined` where objects of one place have their fields in orders that no one order holds.
 */
export function writerOf(
  { schema, document, operation }: Asked,
  constants: ConstantTexts = new Map(),
): Writer | undefined {
  const root = schema.getRootType(operation.operation);
  if (!root) return undefined;
  const code = new Code(documentOf(schema, document));
  const main = code.ofPlaces([{ type: root, selected: [operation.selectionSet] }], constants);
  return main === undefined ? undefined : code.compiled(main, constants);
}

class Code {
  readonly #document: Document;
  readonly #functions: string[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  compiled(main: string, constants: ConstantTexts): Writer {
    const code = `"use strict";\n${this.#functions.join("\n")}\nreturn ${main};`;
    return new Function("text", "json", "constants", code)(
      textBytes,
      jsonBytes,
      Object.fromEntries(constants),
    );
  }

  /** The name of the function that writes any of these objects. */
  ofPlaces(places: readonly Place[], constants: ConstantTexts = new Map()): string | undefined {
    if (places.length > MOST_PLACES) return undefined;
    const all = places.map((place) => fieldsOf(this.#document, place));
    const names = [...new Set(all.flatMap((fields) => [...fields.keys()]))];
    if (all.some(isWritten)) return this.#add(`return o.${WRITTEN.field};`);
    if (!all.every((fields) => isInOrder([...fields.keys()], names))) return undefined;
    const parts: Part[] = [];
    for (const name of names) {
      if (constants.has(name)) {
        parts.push({ name, value: `\${constants.${name}}`, isAlways: true });
        continue;
      }
      const fields = all.flatMap((fields) => fields.get(name) ?? []);
      const value = this.#ofFields(fields, `o.${name}`);
      if (value === undefined) return undefined;
      const isAlways = fields.length === places.length && !fields.some(({ isConditional }) => isConditional);
      parts.push({ name, value, isAlways });
    }
    return this.#add(objectBody(parts));
  }

  /** The part of a template for a value that may be of any of these fields. */
  #ofFields(fields: readonly Field[], value: string): string | undefined {
    const [{ type }] = fields as readonly [Field];
    const named = getNamedType(type);
    if (isLeafType(named)) return this.#ofType(type, value, leafOf(named));
    const object = this.ofPlaces(fields.flatMap((field) => placesOf(this.#document, field)));
    return object && this.#ofType(type, value, (of) => `\${${object}(${of})}`);
  }

  #ofType(type: GraphQLOutputType, value: string, write: (value: string) => string): string {
    const inner = isNonNullType(type) ? type.ofType : type;
    const written = isListType(inner) ? this.#ofList(inner.ofType, value, write) : write(value);
    return isNonNullType(type) ? written : `\${${value} === null ? "null" : \`${written}\`}`;
  }

  #ofList(type: GraphQLOutputType, value: string, write: (value: string) => string): string {
    const item = this.#ofType(type, "o[i]", write);
    const rest = `for (let i = 1; i < o.length; i++) all += \`,${item}\`;`;
    const first = `let i = 0; if (o.length === 0) return "[]"; let all = \`[${item}\`;`;
    return `\${${this.#add(`${first} ${rest} return all + "]";`)}(${value})}`;
  }

  #add(body: string): string {
    const name = `write${this.#functions.length}`;
    this.#functions.push(`function ${name}(o) { ${body} }`);
    return name;
  }
}

/** How leaves are written: enums by their names, texts without what JSON would escape, numbers as they are. */
function leafOf(type: GraphQLLeafType): (value: string) => string {
  if (isEnumType(type)) return (value) => `"\${${value}}"`;
  switch (type.name) {
    case "Int":
    case "Float":
    case "Boolean":
      return (value) => `\${${value}}`;
    case "String":
    case "ID":
    case "Date":
      return (value) => `"\${text(${value})}"`;
    default:
      return (value) => `\${json(${value})}`;
  }
}

function placesOf({ schema }: Document, { type, selected }: Field): Place[] {
  const named = getNamedType(type);
  const types = isObjectType(named) ? [named] : isAbstractType(named) ? schema.getPossibleTypes(named) : [];
  return types.map((type) => ({ type, selected }));
}

/** Clients may call another field so. */
function isWritten(fields: ReadonlyMap<string, Field>): boolean {
  const field = fields.get(WRITTEN.field);
  return field !== undefined && getNamedType(field.type).name === WRITTEN.type;
}

interface Part {
  readonly name: string;
  /** The part of a template. */
  readonly value: string;
  /** Whether every object of the place has it. */
  readonly isAlways: boolean;
}

function objectBody(parts: readonly Part[]): string {
  if (parts.every(({ isAlways }) => isAlways)) {
    return `return \`{${parts.map(({ name, value }) => `"${name}":${value}`).join(",")}}\`;`;
  }
  const all = parts.map(({ name, value, isAlways }) => {
    const condition = isAlways ? "" : `if (o.${name} !== undefined)`;
    return `${condition} { all += \`\${comma}"${name}":${value}\`; comma = ","; }`;
  });
  return `let all = "{", comma = ""; ${all.join(" ")} return all + "}";`;
}

function isInOrder(names: readonly string[], order: readonly string[]): boolean {
  const places = names.map((name) => order.indexOf(name));
  return places.every((place, i) => i === 0 || place > (places[i - 1] as number));
}
