// Fails when one imported rule with the kernel outgrows its budget, bundled and minified without zod.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const budget = 10_000;
const contents = `
  import { assess } from "@apk-governance/core";
  import { councilDecision } from "@apk-governance/core/rules";
  export { assess, councilDecision };
`;

const { outputFiles } = await build({
  stdin: { contents, resolveDir: import.meta.dirname },
  bundle: true,
  charset: "utf8",
  external: ["zod"],
  format: "esm",
  legalComments: "none",
  minify: true,
  write: false,
});
const [bundle] = outputFiles;
const bytes = gzipSync(bundle.contents, { level: 9 }).length;
const kB = (n) => `${(n / 1000).toFixed(2)} kB`;
console.log(`One rule with the kernel, without zod: ${kB(bytes)} min+gzip of ${kB(budget)}.`);
process.exitCode = bytes > budget ? 1 : 0;
