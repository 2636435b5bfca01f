import { defineConfig } from "vitest/config";

/** The tests that know the law and the kernel; those of the package, the command line and the data are left out. */
export default defineConfig({
  test: { include: ["src/kernel/**/*.test.ts", "src/rules/**/*.test.ts"], bail: 1 },
});
