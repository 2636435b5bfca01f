/** What a reader may record: asks for a token, then loads the acts that its offices may perform. */
import { lazy, Suspense } from "react";
import { Loading } from "../../../parts/loading.tsx";
import { useTexts } from "../../../words/texts.ts";
import type { RecordKind } from "../kinds.ts";
import style from "./acting.module.css";
import { actingTexts } from "./acting.texts.ts";
import { Pasted, Shown } from "./caller-panel.tsx";
import type { Seen } from "./may.ts";
import { useCaller } from "./token.ts";

/** It needs core's procedures and the rules that they ask, which few readers do. */
const Acting = lazy(() => import("./acting.tsx"));

interface Properties {
  readonly kind: RecordKind;
  readonly institution: string;
  /** `undefined` for a new one. */
  readonly record: Seen | undefined;
}

export function ActingPanel({ kind, institution, record }: Properties) {
  const says = useTexts(actingTexts);
  const caller = useCaller();
  return (
    <details className={style.caller} open={caller !== undefined}>
      <summary>
        <h2>{says("title")}</h2>
      </summary>
      {caller ? (
        <div className="stack">
          <Shown caller={caller} />
          <Suspense fallback={<Loading />}>
            <Acting caller={caller} kind={kind} institution={institution} record={record} />
          </Suspense>
        </div>
      ) : (
        <Pasted />
      )}
    </details>
  );
}
