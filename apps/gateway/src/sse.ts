/** The feed of a register as Server-Sent Events: every act, in order, from where the client left off. */
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { HttpError } from "./body.ts";
import { allowOrigin } from "./cors.ts";
import type { ActRow } from "./database/tables.ts";
import type { Admission } from "./limits/admission.ts";
import type { Purse } from "./limits/rates.ts";
import type { Metrics } from "./observed/metrics.ts";
import { documentOf } from "./register/act.ts";
import { feedCursor, readCursor, writeCursor } from "./register/cursor.ts";
import { institutionPattern } from "./register/ids.ts";
import type { Service } from "./service.ts";

/** Acts are sent as they are read, so many bytes for what costs one. */
const BYTES_AT_ONE = 40;
/** To begin and to end takes several times as long as to be asked another request: most take a connection of their own. */
const TURN_COST = 500;
/** Few, since all followers of a caller begin at once. */
const AT_ONCE = 20;
/** To read and write so many acts takes about as long. */
const READ_MILLISECONDS = 0.5;
const HEARTBEAT_MILLISECONDS = 15_000;

/**
 * `GET /register/acts?institution=apk`. The id of an event is the cursor of `acts(after:)`; a client that reconnects
 * sends it as `Last-Event-ID`, or as `after` the first time. Throws `HttpError` where it cannot be used.
 */
export async function sendFeed(
  { register, settings, stopping, admit, follow, metrics }: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET") throw new HttpError(405, "expected GET", { allow: "GET" });
  allowOrigin(settings.CORS_ORIGINS, request, response);
  const purse = await entryOf(admit, request);
  if (response.destroyed || request.destroyed) return;
  const { institution, position } = startOf(request);
  const leave = follow(request);
  const gone = new AbortController();
  // The response of a request that was sent behind another one does not know when the connection is closed.
  for (const end of [request, response]) end.once("close", () => gone.abort());
  const over = AbortSignal.any([gone.signal, stopping]);
  const begun = Date.now();
  response.setHeader("content-type", "text/event-stream; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  response.setTimeout(3 * HEARTBEAT_MILLISECONDS);
  response.write("retry: 1000\n\n");
  const heartbeat = setInterval(() => response.write(": \n\n"), HEARTBEAT_MILLISECONDS);
  try {
    const follower = { response, institution, purse, over, begun };
    for (let last = position; !over.aborted; ) last = await sendNext({ register, metrics }, follower, last);
  } finally {
    clearInterval(heartbeat);
    response.end();
    leave();
  }
}

interface Follower {
  readonly response: ServerResponse;
  readonly institution: string;
  readonly purse: Purse;
  readonly over: AbortSignal;
  /** When it began to follow, in milliseconds since 1970. */
  readonly begun: number;
}

/** Sends some of the acts after that position, or waits for one. Returns the position after which to go on. */
async function sendNext(
  { register, metrics }: Pick<Service, "register" | "metrics">,
  { response, institution, purse, over, begun }: Follower,
  position: number,
): Promise<number> {
  await purse.workTurn();
  if (over.aborted) return position;
  // Before it is done, so that the other followers of the caller do not begin meanwhile.
  purse.heldUp(READ_MILLISECONDS);
  const acts = await register.actsAfter(institution, position, AT_ONCE);
  const last = acts.at(-1);
  if (!last) {
    await register.feed.moreThan(institution, position, over);
    return position;
  }
  const bytes = await send(response, acts, over);
  for (const act of acts) observeLag(metrics, act, begun);
  await purse.turn(bytes / BYTES_AT_ONE);
  return last.position;
}

/** To follow costs an entry each time, but does not count among the requests under way: it lasts. */
async function entryOf(admit: Admission, request: IncomingMessage): Promise<Purse> {
  const { purse, leave } = await admit(request);
  leave();
  await purse.turn(TURN_COST);
  return purse;
}

/** Returns how many bytes were sent. */
async function send(response: ServerResponse, acts: readonly ActRow[], over: AbortSignal): Promise<number> {
  const events = acts.map((act) => {
    const id = writeCursor(feedCursor(act.institution), [act.position]);
    return `id: ${id}\nevent: act\ndata: ${documentOf(act)}\n\n`;
  });
  const bytes = Buffer.from(events.join(""));
  if (!response.write(bytes)) await once(response, "drain", { signal: over }).catch(() => undefined);
  return bytes.length;
}

/** Of what was recorded while the client followed; the rest it only catches up with. */
function observeLag({ feedLag }: Metrics, { recordedAt }: ActRow, begun: number): void {
  const recorded = Date.parse(recordedAt);
  if (recorded >= begun) feedLag.observe(Math.max(0, Date.now() - recorded) / 1_000);
}

function startOf({ url = "", headers }: IncomingMessage): { institution: string; position: number } {
  const asked = new URL(url, "http://localhost").searchParams;
  const institution = asked.get("institution") ?? "apk";
  if (!institutionPattern.test(institution)) {
    throw new HttpError(400, "institution: expected the name of a register, such as apk or apk/almaty");
  }
  const last = headers["last-event-id"];
  const [name, cursor] = last ? ["Last-Event-ID", String(last)] : ["after", asked.get("after") ?? ""];
  if (cursor === "") return { institution, position: 0 };
  const place = readCursor(feedCursor(institution), cursor);
  if (typeof place !== "string") return { institution, position: place[0] as number };
  throw new HttpError(400, `${name}: this cursor is ${place}; expected the id of an event of this feed`);
}
