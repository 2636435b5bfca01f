import { defineConfig } from "vitest/config";
import { compiledTexts } from "./scripts/compiled-texts.ts";
import { ruleDescriptions } from "./scripts/rule-descriptions.ts";

export default defineConfig({
  plugins: [compiledTexts(), ruleDescriptions()],
  test: {
    include: ["{src,test}/**/*.test.ts"],
    globalSetup: ["test/chromium.ts", "test/gateway.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // In the gate, where two packages are tested at once, a test that a busy machine held up gets one more try; vitest names it.
    retry: process.env.CI ? 1 : 0,
    // A browser each: two at a time is what two cores bear.
    maxWorkers: 2,
  },
});
