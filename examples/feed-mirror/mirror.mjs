/**
 * Mirrors a register: node mirror.mjs [register] [file] [--once]
 *
 * Follows the feed of a gateway and adds each act to a file, a line of JSON for each event: its id and the act. The file is
 * all that is remembered. A mirror that is started again checks the chain of what it has, drops a line that it was killed
 * in the middle of, and goes on after the last id. With `--once` it ends where the register ends when it starts.
 */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, truncateSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

const gateway = process.env.GATEWAY ?? "http://localhost:4000";
const [register = "sample", file = `${register.replace("/", "-")}.jsonl`] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith("--"));
const once = process.argv.includes("--once");

/** What trying again does not mend. */
class MirrorError extends Error {}

/** The last event that is in the file. */
let last = { id: "", act: { position: 0, hash: "0".repeat(64) } };

try {
  readMirror();
  const end = once ? await endOfRegister() : Number.POSITIVE_INFINITY;
  for (let tries = 0; last.act.position < end; tries++) {
    if (tries > 0) await setTimeout(1_000);
    await follow(end).catch(orTryAgain);
  }
  console.log(`${register}: ${last.act.position} acts, the chain is whole.`);
} catch (error) {
  console.error(`${register}: ${error.message}`);
  process.exitCode = 1;
}

function readMirror() {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  for (const line of whole.split("\n").slice(0, -1)) accept(JSON.parse(line));
}

/** Throws unless the act is the next one of the chain. */
function accept({ id, act }) {
  const { hash, ...content } = act;
  const isNext = act.position === last.act.position + 1 && act.previous === last.act.hash;
  if (!isNext) throw new MirrorError(`act ${act.position} does not follow act ${last.act.position}`);
  if (hash !== createHash("sha256").update(canonical(content)).digest("hex")) {
    throw new MirrorError(`act ${act.position} is not what was hashed`);
  }
  last = { id, act };
}

/** Canonical JSON (RFC 8785): keys in the order of their code units, no space. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(",")}}`;
}

async function endOfRegister() {
  const query = "query ($register: ID!) { acts(institution: $register, last: 1) { nodes { position } } }";
  const response = await ask("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { register } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new MirrorError(errors[0].message);
  return data.acts.nodes[0]?.position ?? 0;
}

function ask(path, options) {
  return fetch(gateway + path, options).catch(() => {
    throw new Error(`${gateway} cannot be reached`);
  });
}

/** Until the end is reached, or the connection ends. */
async function follow(end) {
  const stop = new AbortController();
  const response = await ask(`/register/acts?institution=${encodeURIComponent(register)}`, {
    headers: last.id ? { "last-event-id": last.id } : {},
    signal: stop.signal,
  });
  if (response.status === 400) throw new MirrorError((await response.json()).errors[0].message);
  if (!response.ok) throw new Error(`the gateway answers ${response.status}`);
  try {
    for await (const event of eventsOf(response.body)) {
      accept(event);
      appendFileSync(file, `${JSON.stringify(event)}\n`);
      if (last.act.position >= end) return;
    }
  } finally {
    stop.abort();
  }
}

/** Server-Sent Events as they come in: blocks of lines, divided by an empty one. One without data keeps the line open. */
async function* eventsOf(body) {
  let text = "";
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const blocks = (text + chunk).split("\n\n");
    text = blocks.pop();
    for (const block of blocks) {
      const { id, data } = Object.fromEntries(block.split("\n").map((line) => line.split(/: (.*)/s)));
      if (data) yield { id, act: JSON.parse(data) };
    }
  }
}

function orTryAgain(error) {
  if (error instanceof MirrorError) throw error;
  console.error(`${register}: ${error.message}; trying again after act ${last.act.position}`);
}
