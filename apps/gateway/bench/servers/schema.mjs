/** The one schema, with the same resolvers in every server, and the one register. */
import { rulebook } from "@apk-governance/core";
import { makeContext } from "../../src/context.ts";
import { purses } from "../../src/limits/rates.ts";
import { openRegister } from "../../src/register/register.ts";
import { buildSchema } from "../../src/schema/schema.ts";
import { readSettings } from "../../src/settings.ts";

export const schema = buildSchema(rulebook);

const register = await openRegister(readSettings(process.env));

/** Of somebody who may ask for everything. */
const purse = purses({ perSecond: 0, burst: 0 }, { perSecond: 1, ahead: 1 })("bench");

/** What the resolvers of one request are given. */
export function requestContext() {
  return makeContext({ register, caller: undefined, purse, notes: {} });
}
