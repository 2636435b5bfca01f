// Adds the platform packages that `npm install` left out of package-lock.json, because the registry mirror at hand
// carries the binaries of its own platform only. Without them `npm ci` refuses the lockfile, there and elsewhere.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const processors = ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"];
const aliases = { 64: "x64", windows: "win32" };
const libcs = { gnu: "glibc", musl: "musl" };

/** Reads `@scope/binding-linux-x64-musl` as the platform that it is for; undefined when it names none. */
function platform(name) {
  const words = name.split(/[/-]/).map((word) => aliases[word] ?? word);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  if (os.length !== 1 || cpu.length !== 1) return;
  const libc = os[0] === "linux" ? words.flatMap((word) => libcs[/^(gnu|musl)/.exec(word)?.[1]] ?? []) : [];
  return { cpu, os, libc: libc.length === 1 ? libc : undefined };
}

for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (lock.packages[`${path}/node_modules/${name}`] || lock.packages[`node_modules/${name}`]) continue;
    const fits = /^\d/.test(version) && platform(name);
    if (!fits) throw new Error(`${path} wants ${name}@${version}: add it to package-lock.json by hand.`);
    const { cpu, libc, os } = fits;
    lock.packages[`node_modules/${name}`] = { version, cpu, dev, libc, optional: true, os };
    console.log(`Added ${name}@${version}.`);
  }
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
