/** Asks over fifty connections, each again as soon as it is answered or cut off. */
import { Agent, request } from "node:http";
import { setPriority } from "node:os";
import { attacks } from "./queries.mjs";

// It would sit at a machine of its own; here it takes what the gateway leaves.
setPriority(19);
const [address, name] = process.argv.slice(2);
const { path, method, headers: own, body, leaves } = attacks[name];
const url = new URL(path, address);
const agent = new Agent({ keepAlive: true, maxSockets: 50 });
const headers = { "content-type": "application/json", "x-forwarded-for": "198.51.100.7", ...own };
const LEAVES_AFTER_MILLISECONDS = 20;
let asked = 0;

for (let i = 0; i < 50; i++) again();
process.send("attacking");

function again() {
  asked += 1;
  request(url, { agent, method, headers }, (response) => {
    if (leaves) response.once("data", () => setTimeout(() => response.destroy(), LEAVES_AFTER_MILLISECONDS));
    response.resume().once("close", again);
  })
    .on("error", () => setTimeout(again, 1))
    .end(body?.(asked));
}
