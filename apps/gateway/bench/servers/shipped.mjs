/** Starts what the build made, on a free port. */
import { serving } from "./serving.mjs";

export async function startShipped(settings) {
  const log = console.log;
  console.log = (text) => {
    log(text);
    serving(`${/http:\/\/\S+?:\d+/.exec(text)[0]}/graphql`);
  };
  Object.assign(process.env, { PORT: "0", ...settings });
  await import("../../dist/main.js");
}
