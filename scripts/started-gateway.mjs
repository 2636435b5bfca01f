// A gateway for a check: as built, on a free port, with a register of its own that goes with it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = (name) => fileURLToPath(new URL(`../apps/gateway/dist/${name}.js`, import.meta.url));

/** Starts it, and waits until it serves. `settings` are environment variables. */
export async function startedGateway(settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), "apk-gateway-"));
  // PostgreSQL does not run as root: the user who runs it for root must be able to get here.
  chmodSync(folder, 0o711);
  const given = {
    DATABASE_URL: "",
    PORT: "0",
    LOG_LEVEL: "warn",
    DATA_DIR: join(folder, "data"),
    ...settings,
  };
  const env = { ...process.env, ...given };
  const child = spawn(process.execPath, [program("main")], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const address = await Promise.race([addressFrom(child.stdout), ended.then(([code]) => failed(code))]);
  child.stdout.resume();
  return {
    address,
    env,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function addressFrom(output) {
  let text = "";
  for await (const chunk of output.iterator({ destroyOnReturn: false })) {
    text += chunk;
    // The health is announced last, so a first start has filled its sample by then.
    if (/Health/.test(text)) break;
  }
  return /http:\/\/localhost:\d+/.exec(text)?.[0];
}

function failed(code) {
  throw new Error(`The gateway ended with ${code} before it served. Is it built? npm run build`);
}
