/** The rules that have the words, each with the texts in which they stand. */
import { use, useDeferredValue } from "react";
import { Link } from "wouter";
import { allSources, ruleDescriptions } from "../../rule-descriptions.ts";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import look from "./rulebook.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";
import { type Found, findRules, type Match, stretchesOf } from "./search.ts";

/** Of one rule, beside its title. */
const MATCHES_SHOWN = 4;

export function SearchResults({ query }: { readonly query: string }) {
  const says = useTexts(rulebookTexts);
  const { language } = useLanguage();
  const descriptions = use(ruleDescriptions());
  const sources = use(allSources());
  const wanted = useDeferredValue(query);
  const found = findRules(Object.values(descriptions), sources, wanted, language);
  return (
    <section className="stack">
      <div role="status">
        <h2 className={look.found}>{says("found", { count: found.length })}</h2>
      </div>
      <ul className={look.rules}>
        {found.map((one) => (
          <li key={one.rule.id}>
            <FoundRule {...one} query={wanted} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FoundRule({ rule, matches, query }: Found & { readonly query: string }) {
  const { language } = useLanguage();
  const own = ["inTitle", "inQuestion"];
  const shown = matches.filter(({ place, language: of }) => !own.includes(place) || of !== language);
  return (
    <article className={look.rule}>
      <h3>
        <Link href={`/rules/${rule.id}`}>
          <Marked words={rule.title[language]} query={query} />
        </Link>
      </h3>
      <p className="soft small">
        <Marked words={rule.question[language]} query={query} />
      </p>
      <ul className={look.matches}>
        {shown.slice(0, MATCHES_SHOWN).map((match) => (
          <MatchIn key={`${match.place} ${match.words}`} match={match} query={query} />
        ))}
      </ul>
    </article>
  );
}

function MatchIn({ match, query }: { readonly match: Match; readonly query: string }) {
  const says = useTexts(rulebookTexts);
  return (
    <li>
      <span className={look.place}>{says(match.place)}</span>{" "}
      <span lang={match.language}>
        <Marked words={match.words} query={query} />
      </span>
    </li>
  );
}

function Marked({ words, query }: { readonly words: string; readonly query: string }) {
  let at = 0;
  return stretchesOf(words, query).map((stretch) => {
    at += stretch.words.length;
    return stretch.isFound ? <mark key={at}>{stretch.words}</mark> : stretch.words;
  });
}
