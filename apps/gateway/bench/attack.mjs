/** One request of an attack: resolves when it is answered, cut off or left. */
import { request } from "node:http";
import { attacks } from "./queries.mjs";

const LEAVES_AFTER_MILLISECONDS = 20;

/** `number` counts the requests: of some attacks each is another one. */
export function attackOnce(agent, address, name, number, caller) {
  const { path, method, headers: own, body, leaves } = attacks[name];
  const headers = { "content-type": "application/json", "x-forwarded-for": caller, ...own };
  return new Promise((resolve) => {
    request(new URL(path, address), { agent, method, headers }, (response) => {
      if (leaves)
        response.once("data", () => setTimeout(() => response.destroy(), LEAVES_AFTER_MILLISECONDS));
      response.resume().once("close", resolve);
    })
      .on("error", () => setTimeout(resolve, 1))
      .end(body?.(number));
  });
}
