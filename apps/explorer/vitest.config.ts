import { defineConfig } from "vitest/config";
import { ruleDescriptions } from "./scripts/rule-descriptions.ts";

export default defineConfig({
  plugins: [ruleDescriptions()],
  test: {
    include: ["{src,test}/**/*.test.ts"],
    globalSetup: "test/gateway.ts",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser each: two at a time is what two cores bear.
    maxWorkers: 2,
  },
});
