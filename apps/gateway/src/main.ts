/** How V8 is to clear memory, before anything else is loaded; then runs the gateway. */
import { setFlagsFromString } from "node:v8";

// Where much of what some line of code makes lasts, as in requests that have to wait, V8 takes all that it makes from then on
// for lasting, and keeps it with all that belongs to it until the next full collection.
setFlagsFromString("--no-allocation-site-pretenuring");

// To save memory V8 makes a full collection a hundred seconds after the last, which drops what it has compiled of half the
// gateway: everybody waits for tens of milliseconds. It is put off for weeks; those made for want of room keep far more.
setFlagsFromString("--gc-memory-reducer-start-delay-ms=2000000000");

await import("./run.ts");
