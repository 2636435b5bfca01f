import "@fontsource-variable/golos-text/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "./look/tokens.css";
import "./look/base.css";
import "./look/pieces.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { keepForOffline } from "./offline/keep.ts";
import { LanguageProvider } from "./words/language.tsx";

// A gateway that is gone is asked once: the page says so at once, and asks again when the reader does.
const client = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 60_000, refetchOnWindowFocus: false, networkMode: "always" },
    mutations: { networkMode: "always" },
  },
});

createRoot(document.getElementById("page") as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <App />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
keepForOffline();
