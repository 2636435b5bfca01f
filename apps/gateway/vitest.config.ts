import { defineConfig } from "vitest/config";

export default defineConfig({
  // A test's `graphql` must be the very module that @graphql-tools/schema and @apollo/server load in Node.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["{src,scripts,test}/**/*.test.ts"],
    testTimeout: 60_000,
    // In the gate, where two packages are tested at once, a test that a busy machine held up gets one more try; vitest names it.
    retry: process.env.CI ? 1 : 0,
    globalSetup: "test/postgres.ts",
  },
});
