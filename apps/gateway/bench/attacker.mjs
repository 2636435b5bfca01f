/** Asks over fifty connections, each again as soon as it is answered or cut off. */
import { Agent } from "node:http";
import { attackOnce } from "./attack.mjs";

const [address, name, caller] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 50 });
let asked = 0;

for (let i = 0; i < 50; i++) void again();
process.send("attacking");

async function again() {
  for (;;) {
    asked += 1;
    await attackOnce(agent, address, name, asked, caller);
  }
}
