import { defineConfig } from "vitest/config";

export default defineConfig({
  // A test's `graphql` must be the very module that @graphql-tools/schema and @apollo/server load in Node.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["{src,scripts,test}/**/*.test.ts"],
    testTimeout: 60_000,
    globalSetup: "test/postgres.ts",
  },
});
