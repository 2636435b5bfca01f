/** The institution as a map on a day, and what changed on that day in it and in the rules. */
import type { UseQueryResult } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";
import { useGraph, useGraphLanguage } from "../../graph/ask.ts";
import { InstitutionDocument, InstitutionOnDocument } from "../../graph/operations.generated.ts";
import { NoAnswer } from "../../parts/answered.tsx";
import { Loading } from "../../parts/loading.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { QueryBehind } from "../../parts/query-behind.tsx";
import { useTexts } from "../../words/texts.ts";
import { Changes } from "./changes.tsx";
import { useDayInAddress } from "./day-in-address.ts";
import { institutionChangesOn } from "./institution-changes.ts";
import { MapOnDay } from "./map/map-on-day.tsx";
import overview from "./overview.module.css";
import { overviewTexts } from "./overview.texts.ts";
import { type Records, snapshot } from "./records.ts";
import { StandingBand } from "./standing-band.tsx";
import { stopAt, stopsWith } from "./stops.ts";
import { TimeControl } from "./time-control.tsx";
import { WhatEnded } from "./what-ended.tsx";

/** Loaded when a place is first opened. */
const PlaceSheet = lazy(() => import("./place-sheet.tsx"));

export default function Overview() {
  const says = useTexts(overviewTexts);
  const language = useGraphLanguage();
  const [on, choose, isWrong] = useDayInAddress();
  const [opened, open] = useState<string | null>();
  const records = useGraph(InstitutionDocument, { language }, { meanwhile: "previous" });
  const there = useGraph(InstitutionOnDocument, { on }, { meanwhile: "previous" });
  const institution = records.data?.institution;
  const stops = useMemo(() => stopsWith(institution), [institution]);
  const shown = useMemo(
    () => institution && there.data && snapshot(institution, on, there.data.institution),
    [institution, there.data, on],
  );
  const changedOn = stops[stopAt(stops, on)];
  const ended = shown?.status?.basis === "BASIS_REPLACED" ? shown.status : undefined;
  return (
    <div className="stack-wide">
      <PageHead title={says("title")}>{says("lead")}</PageHead>
      <TimeControl stops={stops} on={on} choose={choose} isWrong={isWrong} />
      {shown && <StandingBand {...shown} />}
      {institution && ended && <WhatEnded records={institution} status={ended} />}
      <div className={overview.beside} data-map={shown !== undefined}>
        <div className={overview.changes}>
          <Changes
            day={changedOn}
            on={on}
            records={institution}
            isEndTold={ended !== undefined && ended.from === changedOn}
          />
        </div>
        <div className={overview.map}>
          {shown ? (
            <MapOnDay shown={shown} changed={placesChangedOn(on, institution)} open={open} />
          ) : (
            <MapMissing asked={[records, there]} />
          )}
        </div>
      </div>
      {shown && institution && opened !== undefined && (
        <Suspense>
          <PlaceSheet id={opened} on={on} shown={shown} records={institution} open={open} />
        </Suspense>
      )}
      <QueryBehind document={InstitutionDocument} variables={{ language }} />
    </div>
  );
}

function placesChangedOn(on: string, records: Records | undefined): ReadonlySet<string> {
  return new Set(records && institutionChangesOn(records, on).flatMap(({ places }) => places));
}

function MapMissing({ asked }: { readonly asked: readonly UseQueryResult[] }) {
  const says = useTexts(overviewTexts);
  const error = asked.find((query) => query.error)?.error;
  if (!error) return <Loading />;
  const askAgain = () => {
    for (const query of asked) void query.refetch();
  };
  return (
    <div className="stack">
      <NoAnswer error={error} askAgain={askAgain} />
      <p className="soft measure">{says("noMap")}</p>
    </div>
  );
}
