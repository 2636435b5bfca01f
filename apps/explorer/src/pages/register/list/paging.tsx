/** One page back or forward by cursor, the size of a page, and how many there are, which is counted when asked. */
import { useId } from "react";
import { useTexts } from "../../../words/texts.ts";
import { type Choose, sizes } from "./chosen.ts";
import style from "./list.module.css";
import { listTexts } from "./list.texts.ts";
import type { Chosen } from "./lists.ts";

interface Properties {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** How many are on this page. */
  readonly shown: number;
  /** `undefined` where it was not asked for. */
  readonly total: number | undefined;
  readonly chosen: Chosen;
  readonly choose: Choose;
}

export function Paging({ pageInfo, shown, total: counted, chosen, choose }: Properties) {
  const says = useTexts(listTexts);
  const id = useId();
  const isOnlyPage = !pageInfo.hasNextPage && !pageInfo.hasPreviousPage;
  const total = isOnlyPage ? shown : counted;
  if (total === 0) return null;
  const size = String(chosen.first ?? chosen.last);
  return (
    <nav className={style.paging} aria-label={says("paging")}>
      <span className="row" hidden={isOnlyPage}>
        <button
          type="button"
          disabled={!pageInfo.hasPreviousPage}
          onClick={() => choose({ before: pageInfo.startCursor ?? undefined })}
        >
          ← {says("previous")}
        </button>
        <button
          type="button"
          disabled={!pageInfo.hasNextPage}
          onClick={() => choose({ after: pageInfo.endCursor ?? undefined })}
        >
          {says("next")} →
        </button>
      </span>
      <span className="row">
        {total === undefined ? (
          <button type="button" className="quiet" onClick={() => choose({ counted: "yes" })}>
            {says("count")}
          </button>
        ) : (
          <span role="status" className="small soft">
            {says("total", { count: total })}
          </span>
        )}
        <span className={style.size}>
          <label htmlFor={id} className="small">
            {says("size")}
          </label>
          <select id={id} value={size} onChange={({ target }) => choose({ size: target.value })}>
            {sizes.map((number) => (
              <option key={number}>{number}</option>
            ))}
          </select>
        </span>
      </span>
    </nav>
  );
}
