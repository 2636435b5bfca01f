/** The list of the rules: found by words, or all by area; then where the sources differ, and the sources. */

import { useGraphLanguage } from "../../graph/ask.ts";
import { RulesDocument } from "../../graph/operations.generated.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { QueryBehind } from "../../parts/query-behind.tsx";
import { useAddressState } from "../../words/address-state.ts";
import { useTexts } from "../../words/texts.ts";
import { AreaList } from "./area-list.tsx";
import { ConflictList } from "./conflict-list.tsx";
import { rulebookTexts } from "./rulebook.texts.ts";
import { SearchField } from "./search-field.tsx";
import { SearchResults } from "./search-results.tsx";
import { SourceList } from "./source-list.tsx";
import { useScrollToHash } from "./use-scroll-to-hash.ts";

export function RuleList() {
  const says = useTexts(rulebookTexts);
  const language = useGraphLanguage();
  const [query, setQuery] = useAddressState(read, write);
  useScrollToHash();
  return (
    <div className="stack-wide">
      <div>
        <PageHead title={says("title")}>{says("lead")}</PageHead>
        <SearchField query={query} change={setQuery} />
      </div>
      {query.trim() ? (
        <SearchResults query={query} />
      ) : (
        <>
          <AreaList />
          <ConflictList />
          <SourceList />
        </>
      )}
      <QueryBehind document={RulesDocument} variables={{ language }} />
    </div>
  );
}

function read(parameters: URLSearchParams): string {
  return parameters.get("q") ?? "";
}

function write(query: string): URLSearchParams {
  return new URLSearchParams(query.trim() && { q: query });
}
