/** Queries kept parsed and validated, those used last, within a limit of text. */
import { InMemoryLRUCache } from "@apollo/utils.keyvaluecache";
import type { DocumentNode } from "graphql";

export function documentStore(keptCharacters: number): InMemoryLRUCache<DocumentNode> {
  return new InMemoryLRUCache({
    maxSize: keptCharacters,
    sizeCalculation: ({ loc }: DocumentNode) => loc?.source.body.length || 1,
  });
}
