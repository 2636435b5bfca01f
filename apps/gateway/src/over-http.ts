/** What an answer says of itself over HTTP: its status and how long it may be kept. */
import type { Step } from "./plugin.ts";

/**
 * Clients that know only `application/json` get 200 with the errors in the body; others get the status of the error.
 * Who asks too much is told so by the status in any case. What is asked by GET and answered without an error depends
 * on the question alone, and so may be kept by anybody, unless the register or the caller's own limit was asked.
 */
export function answersOverHttp(cacheSeconds: number): Step {
  return {
    willSendResponse({ request, contextValue, response: { http, body } }) {
      const isRefused = http.status === 429;
      if (!isRefused && onlyPlainJson(request.http?.headers.get("accept"))) http.status = 200;
      const errors = body.kind === "single" && body.singleResult.errors;
      const { isPersonal, isOfTheMoment } = contextValue.notes;
      const isPublic = request.http?.method === "GET" && !isPersonal && !isOfTheMoment;
      const mayBeKept = isPublic && !errors && cacheSeconds > 0;
      http.headers.set("cache-control", mayBeKept ? `public, max-age=${cacheSeconds}` : "no-store");
    },
  };
}

function onlyPlainJson(accept: string | undefined): boolean {
  if (!accept) return false;
  const types = accept.split(",").map((type) => type.split(";")[0]?.trim().toLowerCase());
  return types.every((type) => type === "application/json");
}
