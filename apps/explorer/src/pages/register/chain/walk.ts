/**
 * Walks the chain of a register
 *
 * Each act is hashed again over everything in it but its own hash, as canonical JSON (RFC 8785), and must name the hash
 * of the act before it. So nothing in the register can be changed, taken out or put in between unseen.
 */
import { canonicalJson } from "@apk-governance/core";
import { askGateway } from "../../../graph/ask.ts";
import { RegisterChainDocument, type RegisterChainQuery } from "../../../graph/operations.generated.ts";

export interface Link {
  readonly institution: string;
  readonly position: number;
  readonly previous: string;
  readonly hash: string;
}

/** The first link that does not hold, and why. */
export interface Break {
  readonly position: number;
  readonly why: "missing" | "changed" | "not-following" | "unreadable";
}

export interface Walked {
  readonly acts: number;
  /** How many there were when the walk began. */
  readonly of: number;
  /** Of the last act that holds; 64 zeros before the first. */
  readonly hash: string;
  readonly broken: Break | undefined;
}

const noHash = "0".repeat(64);

/** Tells after each page how far it has come, and ends at the first broken link. Throws as `askGateway` does. */
export async function* walk(institution: string): AsyncGenerator<Walked> {
  let walked: Walked = { acts: 0, of: 0, hash: noHash, broken: undefined };
  for (let after: string | null = null; ; ) {
    const { acts } = await pageAfter(institution, after);
    walked = { ...walked, of: acts.totalCount ?? walked.of };
    for (const { document } of acts.nodes) walked = await next(walked, institution, document);
    yield walked;
    if (walked.broken || !acts.pageInfo.hasNextPage) return;
    after = acts.pageInfo.endCursor;
  }
}

/** The acts are counted once, with the first page. */
function pageAfter(institution: string, after: string | null): Promise<RegisterChainQuery> {
  return askGateway(RegisterChainDocument, { institution, after, counted: after === null });
}

async function next(walked: Walked, institution: string, document: string): Promise<Walked> {
  if (walked.broken) return walked;
  const position = walked.acts + 1;
  const act = linkIn(document);
  const why = act ? await breakIn(act, walked, institution) : "unreadable";
  if (!act || why) return { ...walked, broken: { position, why: why ?? "unreadable" } };
  return { ...walked, acts: position, hash: act.hash };
}

function linkIn(document: string): Link | undefined {
  try {
    return JSON.parse(document) as Link;
  } catch {
    return undefined;
  }
}

async function breakIn(
  act: Link,
  { acts, hash }: Walked,
  institution: string,
): Promise<Break["why"] | undefined> {
  if (act.position !== acts + 1) return "missing";
  if (act.previous !== hash || act.institution !== institution) return "not-following";
  return (await hashOf(act)) === act.hash ? undefined : "changed";
}

async function hashOf({ hash: _, ...said }: Link): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(said));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
