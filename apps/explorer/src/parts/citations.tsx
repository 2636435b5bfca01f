/** Where something is said: article and title of the source, which opens where it has an address. */
import { useTexts } from "../words/texts.ts";
import cited from "./citations.module.css";
import { partTexts } from "./parts.texts.ts";

interface Cited {
  readonly source: string;
  readonly article: string;
  readonly title: string;
  readonly url?: string | null | undefined;
}

export function Citations({ of }: { readonly of: readonly Cited[] }) {
  const says = useTexts(partTexts);
  return (
    <ul className={cited.citations} aria-label={says("sources")}>
      {of.map((citation) => (
        <li key={`${citation.source} ${citation.article}`}>
          <OneCitation {...citation} />
        </li>
      ))}
    </ul>
  );
}

function OneCitation({ article, title, url }: Cited) {
  const says = useTexts(partTexts);
  const words = (
    <>
      {article && <strong>{article}</strong>} {title}
    </>
  );
  if (!url) return <span>{words}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {words}
      <span className="seen-by-readers-only"> ({says("newTab")})</span>
    </a>
  );
}
