import { Link } from "wouter";
import { PageHead } from "../parts/page-head.tsx";
import { useTexts } from "../words/texts.ts";
import { frameTexts } from "./frame.texts.ts";

export function NotFound() {
  const says = useTexts(frameTexts);
  return (
    <div className="stack">
      <PageHead title={says("notFound")} />
      <p>
        <Link href="/">{says("toOverview")}</Link>
      </p>
    </div>
  );
}
