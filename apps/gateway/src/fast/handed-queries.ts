/**
 * Queries handed to Apollo Server by their hash
 *
 * It makes the SHA-256 of a text anew for every request, which takes a twentieth of a small query. So the hash is kept
 * here, and handed over in place of the text, as clients do with persisted queries; Apollo Server asks for the text in turn.
 */
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

type Body = Readonly<Record<string, unknown>>;

/** What is counted for a text beside its own characters, so that many short ones are not kept without end. */
const BESIDE_CHARACTERS = 300;

/** What asks for a text by its hash. */
interface ByHash {
  readonly persistedQuery: { readonly version: 1; readonly sha256Hash: string };
}

export class HandedQueries {
  readonly #known: LRUCache<string, ByHash>;
  /** Only for as long as nothing but promises is settled: Apollo Server asks before it waits for anything else. */
  #texts = new Map<string, string>();

  /** Keeps the hashes of as many characters, those used last. */
  constructor(keptCharacters: number) {
    this.#known = new LRUCache({
      maxSize: keptCharacters,
      sizeCalculation: (_, text) => text.length + BESIDE_CHARACTERS,
    });
  }

  /** The body with the hash of its query; as it is where the client sent a hash itself, or what is no query. */
  handOver(body: unknown): unknown {
    if (!isObject(body) || (body.extensions ?? undefined) !== undefined) return body;
    const { query: text } = body;
    if (typeof text !== "string" || text === "") return body;
    const extensions = this.#known.get(text) ?? this.#hash(text);
    if (!extensions) return body;
    if (this.#texts.size === 0) setImmediate(() => this.#forget());
    this.#texts.set(extensions.persistedQuery.sha256Hash, text);
    return { ...body, query: undefined, extensions };
  }

  /** The text that was just handed over. */
  textOf(hash: string): string | undefined {
    return this.#texts.get(hash);
  }

  /** Anew, since V8 links the tables of a map that is emptied: once one is old, the texts of all later ones would be kept. */
  #forget(): void {
    this.#texts = new Map();
  }

  /** None for characters that UTF-8 has not: they would all be hashed as the same one. */
  #hash(text: string): ByHash | undefined {
    if (!text.isWellFormed()) return undefined;
    const sha256Hash = createHash("sha256").update(text).digest("hex");
    const byHash = { persistedQuery: { version: 1, sha256Hash } } as const;
    this.#known.set(text, byHash);
    return byHash;
  }
}

function isObject(body: unknown): body is Body {
  return typeof body === "object" && body !== null && !Array.isArray(body);
}
