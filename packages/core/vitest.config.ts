import { defineConfig } from "vitest/config";

export default defineConfig({
  // Generous, for machines that are slow or busy: a test that hangs is still found.
  test: { include: ["{node,src,scripts,test}/**/*.test.ts"], testTimeout: 60_000 },
});
