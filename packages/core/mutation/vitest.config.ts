import { defineConfig } from "vitest/config";

/**
 * The tests that know the law, the kernel and the due days. Random courses through every rule take minutes for each
 * mutant and are left out; survivors.mjs asks them about what is left.
 */
export default defineConfig({
  test: {
    include: [
      "src/kernel/**/*.test.ts",
      "src/rules/**/*.test.ts",
      "src/planning/{calendar,deadlines}.test.ts",
      "src/{rulebook,diff}.test.ts",
    ],
    exclude: ["**/*.ajv.test.ts", "**/*.property.test.ts"],
    setupFiles: ["mutation/setup.ts"],
    bail: 1,
  },
});
