/** How the Assembly was called on the day, and on what footing it stood. */

import { DaysInText } from "../../parts/days-in-text.tsx";
import { Grounds } from "../../parts/grounds.tsx";
import { useTexts } from "../../words/texts.ts";
import overview from "./overview.module.css";
import { overviewTexts } from "./overview.texts.ts";
import type { Snapshot } from "./records.ts";

export function StandingBand({ name, status }: Pick<Snapshot, "name" | "status">) {
  const says = useTexts(overviewTexts);
  if (!name || !status) return <p className="panel">{says("notYet")}</p>;
  return (
    <section className={overview.standing} aria-label={says("standing")} data-basis={status.basis}>
      <div className="stack">
        <h2>{name.name}</h2>
        <Grounds of={name} />
      </div>
      <div className="stack">
        <p className={overview.status}>
          <DaysInText>{status.says}</DaysInText>
        </p>
        <Grounds of={status} />
      </div>
    </section>
  );
}
