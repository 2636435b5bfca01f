/** The title of a page, in the page and in the browser's tab, and one sentence on what the page is for. */
import { type ReactNode, useEffect } from "react";
import head from "./page-head.module.css";

export function PageHead({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} – APK Governance`;
  }, [title]);
  return (
    <div className={head.head}>
      <h1>{title}</h1>
      {children && <p className={head.lead}>{children}</p>}
    </div>
  );
}
