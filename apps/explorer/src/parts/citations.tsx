/** Where something is said: the places in each source and its title, which opens where it has an address. */

import { articleInWords } from "../words/article.ts";
import { useLanguage } from "../words/language.tsx";
import { useTexts } from "../words/texts.ts";
import cited from "./citations.module.css";
import { partTexts } from "./parts.texts.ts";
import { useSourceTitle } from "./source-titles.ts";

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
      {bySource(of).map((citations) => (
        <li key={citations[0].source}>
          <OneSource citations={citations} />
        </li>
      ))}
    </ul>
  );
}

type OfOneSource = [Cited, ...Cited[]];

function bySource(citations: readonly Cited[]): OfOneSource[] {
  const sources = new Map<string, OfOneSource>();
  for (const citation of citations) {
    const others = sources.get(citation.source);
    if (others) others.push(citation);
    else sources.set(citation.source, [citation]);
  }
  return [...sources.values()];
}

function OneSource({ citations }: { readonly citations: OfOneSource }) {
  const says = useTexts(partTexts);
  const titleOf = useSourceTitle();
  const [{ source, title, url }] = citations;
  const articles = [...new Set(citations.map(({ article }) => article))].filter(Boolean);
  const words = (
    <>
      {articles.map((article, i) => (
        <Article key={article} article={article} isLast={i === articles.length - 1} />
      ))}
      {titleOf(source, title)}
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

function Article({ article, isLast }: { readonly article: string; readonly isLast: boolean }) {
  const { language } = useLanguage();
  const words = articleInWords(article, language);
  return (
    <>
      <strong lang={words === undefined ? "en" : undefined}>{words ?? article}</strong>
      {isLast ? " " : "; "}
    </>
  );
}
