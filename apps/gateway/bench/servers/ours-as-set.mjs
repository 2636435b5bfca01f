/** The gateway with the limits that it has by default, behind a proxy that tells who asks. */
import { startShipped } from "./shipped.mjs";

await startShipped({ TRUSTED_PROXIES: "1" });
