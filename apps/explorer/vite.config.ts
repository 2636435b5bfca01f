import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { offlineWorker } from "./scripts/offline-worker.ts";
import { ruleDescriptions } from "./scripts/rule-descriptions.ts";

export default defineConfig({
  plugins: [react(), ruleDescriptions(), offlineWorker()],
  // The gateway's GraphiQL needs an older React, which npm may hoist: here there is one React, this page's own.
  resolve: { dedupe: ["react", "react-dom"] },
  build: {
    target: "es2022",
    // The strict Content-Security-Policy lets no inline file through but as a request of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: {
    proxy: {
      "/graphql": "http://localhost:4000",
      "/register/acts": "http://localhost:4000",
      "/schema.graphql": "http://localhost:4000",
    },
  },
});
