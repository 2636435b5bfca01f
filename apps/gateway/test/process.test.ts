import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, inject, it, onTestFinished } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

function start(environment: Readonly<Record<string, string>>, ...flags: readonly string[]): ChildProcess {
  const database = { DATABASE_URL: inject("databaseUrl"), DATA_DIR: inject("dataDirectory") };
  const env = { ...process.env, LOG_LEVEL: "silent", ...database, ...environment };
  const child = spawn(process.execPath, [...flags, "--import", "tsx", main], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** What it writes, until the pattern is met or it ends. */
async function output(stream: NodeJS.ReadableStream | null, until = /$^/): Promise<string> {
  let text = "";
  for await (const chunk of stream ?? []) {
    text += String(chunk);
    if (until.test(text)) break;
  }
  return text;
}

/** A connection that is still waiting when the server stops listening is reset; the next one is refused. */
async function untilRefused(port: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  const code = await once(socket, "connect").then(
    () => "",
    (error: NodeJS.ErrnoException) => error.code,
  );
  socket.destroy();
  if (code !== "ECONNREFUSED") await untilRefused(port);
}

it("a start says where the graph and the health are, and one query to try", async () => {
  const child = start({ PORT: "0" });
  const text = await output(child.stdout, /\n}'\n/);
  const address = /http:\/\/localhost:\d+/.exec(text)?.[0] as string;
  expect(text).toContain(`${address}/graphql`);
  expect(text).toContain(`${address}/health/ready`);
  expect(text).toMatch(/\d+ rules, version [0-9a-f]{12}/);

  const shell = spawn("sh", ["-c", text.slice(text.indexOf("curl"))], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  expect(await output(shell.stdout)).toContain('"verdict":"VIOLATED"');
});

it("a start with wrong settings ends with 1 and a line for each", async () => {
  const child = start({ PORT: "tea", LOG_LEVEL: "loud" });
  const [told, [code]] = await Promise.all([output(child.stderr), once(child, "exit")]);
  expect(told.trim().split("\n")).toEqual([
    'PORT: "tea" cannot be used; expected an integer from 0 to 65535',
    'LOG_LEVEL: "loud" cannot be used; expected one of fatal, error, warn, info, debug, trace, silent',
  ]);
  expect(code).toBe(1);
});

it("a start on a port that is taken ends with 1 and names the setting", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void taken.close());
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  const child = start({ PORT: String(port) });
  const [told, [code]] = await Promise.all([output(child.stderr), once(child, "exit")]);
  expect(told).toBe(
    `The gateway cannot listen: listen EADDRINUSE: address already in use 127.0.0.1:${port}; set PORT or HOST to another\n`,
  );
  expect(code).toBe(1);
});

it.each([
  [
    "an address that is none",
    { HOST: "no-such-host.invalid" },
    /^The gateway cannot listen: .*; set PORT or HOST/,
  ],
  [
    "a folder that is none",
    { DATABASE_URL: "", DATA_DIR: main },
    /^DATA_DIR: ".*" cannot hold the register \(.*\); expected a folder/,
  ],
])("a start with %s ends with 1 and names the setting", async (_, settings, message) => {
  const child = start({ PORT: "0", ...settings });
  const [told, [code]] = await Promise.all([output(child.stderr), once(child, "exit")]);
  expect(told).toMatch(message);
  expect(told.trim().split("\n")).toHaveLength(1);
  expect(code).toBe(1);
});

it.each(["SIGTERM", "SIGINT"] as const)(
  "%s finishes the request in flight, then ends with 0",
  async (signal) => {
    const child = start({ PORT: "0" });
    const text = await output(child.stdout, /Health/);
    child.stdout?.resume();
    const port = Number(/localhost:(\d+)/.exec(text)?.[1]);
    const body = JSON.stringify({ query: "{ __typename }" });
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nexpect: 100-continue\r\ncontent-length: ${body.length}\r\n\r\n`;
    const idle = connect(port, "127.0.0.1");
    const socket = connect(port, "127.0.0.1");
    await Promise.all([once(socket, "connect"), once(idle, "connect")]);
    socket.write(head);
    await once(socket, "readable");
    expect(String(socket.read())).toContain("100 Continue");
    socket.write(body.slice(0, 5));

    const ended = once(child, "exit");
    child.kill(signal);
    await untilRefused(port);
    socket.write(body.slice(5));
    expect(await output(socket)).toContain('{"data":{"__typename":"Query"}');
    expect(await ended).toEqual([0, null]);
  },
);

it("where code may not be generated, queries are answered all the same", async () => {
  const child = start({ PORT: "0", LOG_LEVEL: "warn" }, "--disallow-code-generation-from-strings");
  const address = /http:\/\/localhost:\d+/.exec(await output(child.stdout, /Health/))?.[0] as string;
  child.stdout?.resume();
  for (let use = 1; use <= 5; use++) {
    const response = await fetch(`${address}/graphql?query={sources{id}}`);
    expect(await response.json()).toHaveProperty("data.sources");
  }
  expect(await output(child.stderr, /\n/)).toContain("queries are not compiled");
});
