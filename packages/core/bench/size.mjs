/**
 * The weight of one imported rule with the kernel: bundled by esbuild, minified by terser, gzipped, without zod
 *
 * Nothing is asked of either that a user of a bundler would not have: no names of properties are mangled. The rule that
 * needs least may weigh 10 kB; the other may not outgrow what it weighs.
 */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { minify } from "terser";

const ceilings = { councilQuorum: 10_000, councilDecision: 13_600 };

for (const [rule, ceiling] of Object.entries(ceilings)) {
  const bytes = await weigh(rule);
  console.log(
    `${rule} with the kernel, without zod: ${bytes} bytes min+gzip (at most ${ceiling}), ${((100 * bytes) / ceiling).toFixed(1)}%.`,
  );
  if (bytes > ceiling) process.exitCode = 1;
}

async function weigh(rule) {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { assess } from "@apk-governance/core";
        import { ${rule} } from "@apk-governance/core/rules";
        export { assess, ${rule} };
      `,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    charset: "utf8",
    external: ["zod"],
    format: "esm",
    legalComments: "none",
    write: false,
  });
  const { code } = await minify(outputFiles[0].text, {
    compress: { passes: 3 },
    ecma: 2020,
    format: { comments: false },
    module: true,
  });
  return gzipSync(code, { level: 9 }).length;
}
