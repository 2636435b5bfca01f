/** Tells the process that measures where to ask, and how much processor time was used whenever it asks. */
export function serving(url) {
  process.on("message", () => process.send(process.cpuUsage()));
  process.send(url);
}
