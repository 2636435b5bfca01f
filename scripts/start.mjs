// Builds what the gateway needs and then runs one of its programs in this process, so that a signal reaches it at once:
// node scripts/start.mjs main | register | token
import { spawnSync } from "node:child_process";

const parent = process.ppid;
const turbo = ["scripts/turbo.mjs", "run", "build", "--filter=@apk-governance/gateway"];
console.error("Building the gateway …");
const build = spawnSync(process.execPath, turbo, { encoding: "utf8", maxBuffer: 2 ** 26 });
if (build.status !== 0) {
  process.stderr.write(build.stdout + build.stderr);
  process.exit(build.status ?? 130);
}

// npm passes SIGTERM to its shell alone. That one dies without telling us, so notice it and stop gracefully too.
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, "SIGTERM");
}, 500).unref();

const [program] = process.argv.splice(2, 1);
await import(`../apps/gateway/dist/${program}.js`);
