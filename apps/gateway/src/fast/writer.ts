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
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Asked } from "./asked.ts";
import { jsonBytes, textBytes } from "./bytes.ts";
import type { ConstantTexts } from "./constants.ts";
import { type Document, documentOf, type Field, fieldsOf, type Place, placesOf } from "./selected.ts";

/** The field that holds the JSON of all its object, in bytes, and its type. No schema that is served has them. */
export const WRITTEN = { field: "_written", type: "Written" } as const;

/**
 * The data of an answer as JSON, in bytes. It can be left after every few items of a list of objects that is not within
 * another, and gone on with later.
 */
export type Writer = (data: object) => Generator<undefined, string>;

/** All that a writer writes, without leaving it. */
export function atOnce(written: ReturnType<Writer>): string {
  for (;;) {
    const { done, value } = written.next();
    if (done) return value;
  }
}

/** So many items of a list are written before it can be left. */
const ITEMS_AT_ONCE = 8;

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
  const main = code.ofPlaces([{ type: root, selected: [operation.selectionSet] }], true, constants);
  return main && code.compiled(main, constants);
}

/** The code that calls a function with a value. */
type Call = (value: string) => string;

class Code {
  readonly #document: Document;
  readonly #functions: string[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  compiled(main: Call, constants: ConstantTexts): Writer {
    const code = `"use strict";\n${this.#functions.join("\n")}\nreturn function* (o) { return ${main("o")}; }`;
    return new Function("text", "json", "constants", code)(
      textBytes,
      jsonBytes,
      Object.fromEntries(constants),
    );
  }

  /** Calls the function that writes any of these objects; `isAlone` where they are in no list. */
  ofPlaces(
    places: readonly Place[],
    isAlone: boolean,
    constants: ConstantTexts = new Map(),
  ): Call | undefined {
    if (places.length > MOST_PLACES) return undefined;
    const all = places.map((place) => fieldsOf(this.#document, place));
    const names = [...new Set(all.flatMap((fields) => [...fields.keys()]))];
    if (all.some(isWritten)) return this.#add(`return o.${WRITTEN.field};`, isAlone);
    if (!all.every((fields) => isInOrder([...fields.keys()], names))) return undefined;
    const parts: Part[] = [];
    for (const name of names) {
      if (constants.has(name)) {
        parts.push({ name, value: `\${constants.${name}}`, isAlways: true });
        continue;
      }
      const fields = all.flatMap((fields) => fields.get(name) ?? []);
      const value = this.#ofFields(fields, `o.${name}`, isAlone);
      if (value === undefined) return undefined;
      const isAlways = fields.length === places.length && !fields.some(({ isConditional }) => isConditional);
      parts.push({ name, value, isAlways });
    }
    return this.#add(objectBody(parts), isAlone);
  }

  /** The part of a template for a value that may be of any of these fields. */
  #ofFields(fields: readonly Field[], value: string, isAlone: boolean): string | undefined {
    const [{ type }] = fields as readonly [Field];
    const named = getNamedType(type);
    if (isLeafType(named)) return this.#ofType(type, value, leafOf(named), false);
    const places = fields.flatMap((field) => placesOf(this.#document, field));
    const object = this.ofPlaces(places, isAlone && !isListType(getNullableType(type)));
    return object && this.#ofType(type, value, (of) => `\${${object(of)}}`, isAlone);
  }

  #ofType(
    type: GraphQLOutputType,
    value: string,
    write: (value: string) => string,
    isAlone: boolean,
  ): string {
    const inner = getNullableType(type);
    const written = isListType(inner) ? this.#ofList(inner.ofType, value, write, isAlone) : write(value);
    return isNonNullType(type) ? written : `\${${value} === null ? "null" : \`${written}\`}`;
  }

  #ofList(
    type: GraphQLOutputType,
    value: string,
    write: (value: string) => string,
    isAlone: boolean,
  ): string {
    const item = this.#ofType(type, "o[i]", write, false);
    const leave = isAlone ? `if (i % ${ITEMS_AT_ONCE} === 0) yield;` : "";
    const rest = `for (let i = 1; i < o.length; i++) { ${leave} all += \`,${item}\`; }`;
    const first = `let i = 0; if (o.length === 0) return "[]"; let all = \`[${item}\`;`;
    return `\${${this.#add(`${first} ${rest} return all + "]";`, isAlone)(value)}}`;
  }

  /** What is alone is written by a generator: within a list that would cost too much. */
  #add(body: string, isAlone: boolean): Call {
    const name = `write${this.#functions.length}`;
    this.#functions.push(`function${isAlone ? "*" : ""} ${name}(o) { ${body} }`);
    return (value) => `${isAlone ? "yield* " : ""}${name}(${value})`;
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
