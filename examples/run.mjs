// Runs the examples as their pages say: the commands of each README.md, in a shell, against gateways of their own. Build
// first. The page is opened in a real Chromium.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch, pageAnswers, serveFile } from "./browser.mjs";
import { commands, environment, settingsOf, shell, withGateway } from "./shell.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const pages = await serveFile(here("fetch-page/index.html"));
const strangers = await serveFile(here("fetch-page/index.html"));
const browser = await launch();
try {
  await withGateway({ CORS_ORIGINS: pages.origin }, async (gateway) => {
    await typescript(gateway);
    await python(gateway);
    await feedMirror(gateway);
    await followLive(gateway);
    await fetchPage(gateway);
  });
  await withGateway(settingsOf(commands("fetch-page")[0]), pageFromDisk);
  await withGateway(settingsOf(commands("typescript-client")[1]), trustedDocuments);
} finally {
  await browser.close();
  pages.close();
  strangers.close();
}

async function typescript(gateway) {
  const told = await shell(commands("typescript-client")[0], gateway);
  assert.match(told, /34 of 52 vote for: VIOLATED\n {2}SATISFIED: /);
  assert.match(told, /To satisfy the rule: votes for – 35\n/);
  assert.match(told, /Associations in the sample register:\n( {2}.+: [A-Z]+\n){3}/);
  done("the TypeScript client compiles and is answered");
}

async function python(gateway) {
  if (spawnSync("python3", ["--version"]).status !== 0)
    return done("the Python script is left out: there is no python3");
  const told = await shell(commands("python")[0], gateway);
  const verdicts = told.match(/^ {2}[A-Z]+$/gm).map((line) => line.trim());
  assert.deepEqual(verdicts, ["SATISFIED", "VIOLATED", "UNDETERMINED"]);
  assert.match(told, /not known: present/);
  assert.match(told, /^ {2}present: /m);
  done("the Python script is answered");
}

/** It is killed, put back in the middle of a line and forged; what it has at last is what the register exports. */
async function feedMirror(gateway) {
  const [command] = commands("feed-mirror");
  const file = here("feed-mirror/sample.jsonl");
  rmSync(file, { force: true });
  try {
    assert.match(await shell(command, gateway), /^sample: \d+ acts, the chain is whole\.$/m);
    const whole = readFileSync(file, "utf8");
    assert.equal(acts(whole), await exported(gateway));

    truncateSync(file, Math.floor(whole.length / 2));
    await shell(command, gateway);
    assert.equal(readFileSync(file, "utf8"), whole);

    writeFileSync(file, whole.replace('"agenda":', '"Agenda":'));
    assert.match(await shell(command, gateway, 1), /^sample: act \d+ is not what was hashed$/m);
    writeFileSync(file, whole.split("\n").toSpliced(4, 1).join("\n"));
    assert.match(await shell(command, gateway, 1), /^sample: act 6 does not follow act 4$/m);
  } finally {
    rmSync(file, { force: true });
  }
  done("the mirror equals the register, goes on after a kill, and refuses a forged act");
}

/** Two acts, one recorded before the mirror follows and one after. */
async function followLive(gateway) {
  const file = here("feed-mirror/live.jsonl");
  rmSync(file, { force: true });
  await propose(gateway, "first");
  const mirror = spawn(process.execPath, [here("feed-mirror/mirror.mjs"), "apk", file], {
    env: environment(gateway),
    stdio: "inherit",
  });
  try {
    await linesIn(file, 1);
    await propose(gateway, "second");
    await linesIn(file, 2);
  } finally {
    mirror.kill("SIGKILL");
    rmSync(file, { force: true });
  }
  done("the mirror writes an act as it is recorded");
}

async function fetchPage({ address }) {
  const answer = await pageAnswers(browser, `${pages.origin}/?gateway=${address}`);
  assert.match(answer, /^VIOLATED\n/);
  const kazakh = await pageAnswers(browser, `${pages.origin}/?gateway=${address}`, {
    present: "",
    language: "KK",
  });
  assert.match(kazakh, /^UNDETERMINED\n.*[әғқңөұүһі]/s);
  assert.match(
    await pageAnswers(browser, `${pages.origin}/?gateway=${address}`, { present: "80" }),
    /^The facts cannot be used\npresent: /,
  );
  const refused = await pageAnswers(browser, `${strangers.origin}/?gateway=${address}`);
  assert.equal(
    refused,
    `No answer\n${address} cannot be reached, or its CORS_ORIGINS do not list ${strangers.origin}.`,
  );
  done("the page is answered in Chromium; from an origin that is not listed it is not, and says why");
}

async function pageFromDisk({ address }) {
  const page = pathToFileURL(here("fetch-page/index.html"));
  assert.match(await pageAnswers(browser, `${page}?gateway=${address}`), /^VIOLATED\n/);
  done("the page is answered when it is opened from the disk, under CORS_ORIGINS='*'");
}

async function trustedDocuments(gateway) {
  const told = await shell(commands("typescript-client")[2], gateway);
  assert.match(told, /34 of 52 vote for: VIOLATED\n/);
  const refused = await asked(gateway, "{ sources { id } }");
  assert.equal(refused.errors[0].extensions.code, "DOCUMENT_NOT_TRUSTED");
  done("the TypeScript client is answered by hashes alone, and a document that is not listed is refused");
}

async function exported({ env }) {
  const child = spawn(process.execPath, [here("../apps/gateway/dist/register.js"), "export", "sample"], {
    env,
    cwd: root,
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => (text += chunk));
  await once(child, "close");
  return text;
}

function acts(mirror) {
  const lines = mirror.split("\n").slice(0, -1);
  return lines.map((line) => `${JSON.stringify(JSON.parse(line).act)}\n`).join("");
}

async function propose(gateway, key) {
  const token = spawnSync(process.execPath, [here("../apps/gateway/dist/token.js"), "--office", "council"], {
    env: gateway.env,
  });
  const facts = '{ agenda: ["Unity"] }';
  const command = `{ key: "${key}", on: "2024-03-20", office: COUNCIL }`;
  const { data } = await asked(
    gateway,
    `mutation { sessionPropose(command: ${command}, facts: ${facts}) { __typename } }`,
    {
      authorization: `Bearer ${String(token.stdout).trim()}`,
    },
  );
  assert.equal(data.sessionPropose.__typename, "SessionRecorded");
}

async function asked({ address }, query, headers = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

async function linesIn(file, count) {
  const until = Date.now() + 20_000;
  while (!existsSync(file) || readFileSync(file, "utf8").split("\n").length <= count) {
    assert.ok(Date.now() < until, `${file} has no ${count} lines`);
    await setTimeout(50);
  }
}

function done(what) {
  console.log(`✓ ${what}`);
}
