/** Put into the build for Node: `console.log` shows assessments and findings whole, messages included. */
import { inspect } from "node:util";
import { Assessment } from "../src/kernel/assessment.ts";
import { Finding } from "../src/kernel/findings.ts";

for (const { prototype } of [Assessment, Finding]) {
  Object.defineProperty(prototype, inspect.custom, {
    configurable: true,
    value(this: Assessment | Finding): unknown {
      return JSON.parse(JSON.stringify(this));
    },
  });
}
