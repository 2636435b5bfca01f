/** Adds `worker.js` to the build: the service worker that keeps this page's own files, so that it opens offline. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

export function offlineWorker(): Plugin {
  return {
    name: "offline-worker",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((file) => !/\.map$|^\.vite\//.test(file));
      const version = createHash("sha256").update(files.sort().join()).digest("hex").slice(0, 12);
      const kept = [
        "/",
        "/mark.svg",
        ...files.filter((file) => file !== "index.html").map((file) => `/${file}`),
      ];
      const source = readFileSync(new URL("../src/offline/worker.js", import.meta.url), "utf8")
        .replace("__VERSION__", JSON.stringify(version))
        .replace("__FILES__", JSON.stringify(kept));
      this.emitFile({ type: "asset", fileName: "worker.js", source });
    },
  };
}
