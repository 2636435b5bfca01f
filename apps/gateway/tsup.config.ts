import { defineConfig } from "tsup";

export default defineConfig({
  entry: { main: "src/main.ts", register: "src/register/main.ts", token: "src/authority/main.ts" },
  format: "esm",
  target: "node20",
  platform: "node",
  sourcemap: true,
  clean: true,
  silent: true,
});
