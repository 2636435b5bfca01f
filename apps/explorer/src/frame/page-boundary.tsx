/** What a reader sees where a page throws: an apology and a way on, instead of nothing. */
import { Component, type ReactNode } from "react";
import { useTexts } from "../words/texts.ts";
import { frameTexts } from "./frame.texts.ts";

interface Properties {
  readonly children: ReactNode;
}

export class PageBoundary extends Component<Properties, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const says = useTexts(frameTexts);
  return (
    <div className="stack" role="alert">
      <h1>{says("broken")}</h1>
      <p>{says("brokenAdvice")}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {says("again")}
        </button>
      </p>
    </div>
  );
}
