/** Who asks, as far as limits go: an address, or the network of one. */
import type { IncomingMessage } from "node:http";

/** So many callers are remembered; then those who asked longest ago are forgotten. */
export const CALLERS_KEPT = 20_000;

/** Each proxy of ours adds the address that it was asked from; what stands before those anybody may have written. */
export function callerOf({ headers, socket }: IncomingMessage, trustedProxies: number): string {
  const told = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((address) => address.trim());
  const forwarded = trustedProxies > 0 ? told.at(-trustedProxies) : undefined;
  return networkOf(forwarded || socket.remoteAddress || "");
}

/** An IPv6 caller has a whole /64 to ask from. */
function networkOf(address: string): string {
  const isIpv6 = address.includes(":") && !address.startsWith("::ffff:");
  if (!isIpv6) return address.replace("::ffff:", "");
  const [head = ""] = address.split("::");
  const groups = head.split(":").filter((group) => group !== "");
  return [...groups, "0", "0", "0", "0"].slice(0, 4).join(":");
}
