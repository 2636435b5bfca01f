/** Shows what the gateway answered, or that it is being asked, or why there is no answer. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { GatewayAwayError } from "../graph/ask.ts";
import { useTexts } from "../words/texts.ts";
import { Loading } from "./loading.tsx";
import { partTexts } from "./parts.texts.ts";

interface Properties<Data> {
  readonly query: UseQueryResult<Data>;
  /** Draws the data. */
  readonly children: (data: Data) => ReactNode;
}

export function Answered<Data>({ query, children }: Properties<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <NoAnswer error={query.error} askAgain={() => void query.refetch()} />;
  return <Loading />;
}

export function NoAnswer({ error, askAgain }: { readonly error: Error; readonly askAgain: () => void }) {
  const says = useTexts(partTexts);
  const isAway = error instanceof GatewayAwayError;
  return (
    <div className="panel stack" role="alert">
      <h2>{says(isAway ? "away" : "refused")}</h2>
      {isAway ? (
        <p className="measure">{says("awayAdvice")}</p>
      ) : (
        <p className="measure" lang="en">
          {error.message}
        </p>
      )}
      <p>
        <button type="button" onClick={askAgain}>
          {says("again")}
        </button>
      </p>
    </div>
  );
}
