/** Queries kept parsed and validated, those used last, within a limit of text. */
import { InMemoryLRUCache } from "@apollo/utils.keyvaluecache";
import type { DocumentNode } from "graphql";
import { giveWayOnce } from "../limits/give-way.ts";

export class DocumentStore extends InMemoryLRUCache<DocumentNode> {
  constructor(keptCharacters: number) {
    super({
      maxSize: keptCharacters,
      sizeCalculation: ({ loc }: DocumentNode) => loc?.source.body.length || 1,
    });
  }

  /**
   * One that is not kept is read in a turn of its own: whoever asked the same at the same moment finds it afterwards, and the
   * time that it takes is its caller's alone.
   */
  override async get(key: string): Promise<DocumentNode | undefined> {
    const kept = await super.get(key);
    if (kept) return kept;
    await giveWayOnce();
    return super.get(key);
  }
}
