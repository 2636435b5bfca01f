/** Queries kept parsed and validated, those used last, within a limit of text. */
import { InMemoryLRUCache } from "@apollo/utils.keyvaluecache";
import type { DocumentNode } from "graphql";

export type DocumentStore = InMemoryLRUCache<DocumentNode>;

export function documentStore(keptCharacters: number): DocumentStore {
  return new InMemoryLRUCache({
    maxSize: keptCharacters,
    sizeCalculation: ({ loc }: DocumentNode) => loc?.source.body.length || 1,
  });
}
