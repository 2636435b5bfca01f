import { rulebook } from "@apk-governance/core";
import { getIntrospectionQuery, graphqlSync } from "graphql";
import { describe, expect, it } from "vitest";
import { othersDuring } from "../../test/others.ts";
import { toldBy } from "../../test/told-by.ts";
import { purses } from "../limits/rates.ts";
import { buildSchema } from "../schema/schema.ts";
import { answerText, jsonInSteps } from "./answer-text.ts";
import { compiledQueries } from "./compiled-queries.ts";
import { answersCompiled } from "./plugin.ts";
import { atOnce } from "./writer.ts";

const made = (fields: object) => Object.assign(Object.create(null), fields);

describe("an answer of graphql-js", () => {
  /** As the step gives it to Apollo Server. */
  function given<Data extends object>(data: Data): Data {
    const body = { kind: "single", singleResult: { data } };
    const none = { perSecond: 0, burst: 0, ahead: 0 };
    const contextValue = { notes: { requestId: "1" }, purse: purses(none, none)("a") };
    answersCompiled(compiledQueries(0)).willSendResponse?.({ response: { body }, contextValue } as never);
    return data;
  }

  it("lets others be served while it is written, if it is long", async () => {
    const { data } = graphqlSync({ schema: buildSchema(rulebook), source: getIntrospectionQuery() });
    const [text, others] = await othersDuring(() => answerText({ data: given(data ?? {}) }));
    expect(toldBy(text)).toBe(`${JSON.stringify({ data })}\n`);
    expect(others).toBeGreaterThan(5);
    const short = given(made({ list: [1, 2] }));
    const [all, meanwhile] = await othersDuring(() => answerText({ data: short }));
    expect(all).toBe('{"data":{"list":[1,2]}}\n');
    expect(meanwhile).toBeLessThan(3);
  });

  it("tells its errors before its data", async () => {
    const errors = [{ message: "құжат" }];
    const extensions = { cost: 1 };
    const text = await answerText({
      data: given(made({ act: null })),
      errors,
      extensions,
    });
    expect(toldBy(text)).toBe(`${JSON.stringify({ errors, data: { act: null }, extensions })}\n`);
  });

  it.each([
    ["nothing", { none: null, left: undefined }],
    [
      "lists in lists, and what is nothing in them",
      {
        lists: [
          [],
          [
            [null, undefined],
            ["ә", 1.5, false],
          ],
        ],
      },
    ],
    ["names and texts that need a sign before them", { 'a"\\': '"\n\u2028\ud800' }],
    ["values that tell their JSON", { facts: { on: new Date(0), left: undefined, list: [undefined] } }],
    ["what lies deep", { a: made({ b: [made({ c: made({ d: [made({ e: [made({ f: "ұ" })] })] }) })] }) }],
  ])("is what JSON.stringify writes: %s", (_, fields) => {
    const data = made(fields);
    expect(toldBy(atOnce(jsonInSteps(data)))).toBe(JSON.stringify(data));
  });
});
