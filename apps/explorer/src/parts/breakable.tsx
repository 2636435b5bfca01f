/** An id or a path, such as `council.decision`, that may be broken after its dots and slashes only, but for the first. */
import { Fragment } from "react";

export function Breakable({ children }: { readonly children: string }) {
  return (
    <code className="soft">
      {(children.match(/^[./]?[^./]+[./]?|[^./]*[./]|[^./]+/g) ?? []).map((piece, i) => (
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </code>
  );
}
