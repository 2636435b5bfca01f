import { defineConfig, type Options } from "tsup";

/** With `bundle: false` esbuild keeps import paths as written; this turns `./x.ts` into `./x.js`. */
const importsOfJs = {
  name: "imports-of-js",
  renderChunk: (code: string) => ({
    code: code
      .replace(/^((?:import|export)\b[^;]*?"\.{1,2}\/[^"]+)\.ts";$/gm, '$1.js";')
      .replace(/\bimport\("(\.{1,2}\/[^"]+)\.ts"\)/g, 'import("$1.js")'),
  }),
};

/** For bundlers. */
const perModule: Options = {
  // One file per module: a bundler then drops each rule that is not imported, which it cannot do inside a shared chunk.
  bundle: false,
  entry: ["src/**/*.ts", "!src/cli/**", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
  format: "esm",
  target: "es2022",
  clean: ["!node/**"],
  silent: true,
  plugins: [importsOfJs],
  dts: {
    entry: { index: "src/index.ts", "rules/index": "src/rules/index.ts" },
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

/** For Node, which opens few files faster than many, and the command line. */
const bundled: Options = {
  entry: { index: "src/index.ts", rules: "src/rules/index.ts", main: "src/cli/main.ts" },
  outDir: "dist/node",
  // package.json names it among the side effects, or it would be left out.
  inject: ["node/printing.ts", "node/unroll.ts"],
  format: "esm",
  platform: "node",
  target: "es2022",
  clean: true,
  silent: true,
  // A file of ours stands for it, see there.
  noExternal: ["ical.js"],
  esbuildOptions(options) {
    options.alias = { "ical.js": "./node/ical.ts" };
    options.charset = "utf8";
    options.minifySyntax = true;
  },
};

export default defineConfig([perModule, bundled]);
