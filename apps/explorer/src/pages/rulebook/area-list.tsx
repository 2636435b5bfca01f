/** All rules, by area, and the way to each area. */
import rules from "virtual:rules";
import { Link } from "wouter";
import { type Area, areas } from "../../parts/areas.ts";
import { Breakable } from "../../parts/breakable.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import look from "./rulebook.module.css";
import { rulebookTexts } from "./rulebook.texts.ts";

const names = Object.keys(areas) as Area[];

export function AreaList() {
  const says = useTexts(rulebookTexts);
  const saysArea = useTexts(areas);
  return (
    <>
      <nav aria-label={says("parts")} className={look.parts}>
        <ul>
          {names.map((area) => (
            <li key={area}>
              <a href={`#${area}`}>{saysArea(area)}</a>
            </li>
          ))}
          <li>
            <a href="#conflicts">{says("conflicts")}</a>
          </li>
          <li>
            <a href="#sources">{says("sources")}</a>
          </li>
        </ul>
      </nav>
      {names.map((area) => (
        <section key={area} id={area} className={look.area}>
          <h2>{saysArea(area)}</h2>
          <ul className={look.rules}>
            {rules
              .filter((rule) => rule.area === area)
              .map((rule) => (
                <li key={rule.id}>
                  <RuleInList rule={rule} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function RuleInList({ rule: { id, title, question } }: { readonly rule: (typeof rules)[number] }) {
  const { language } = useLanguage();
  return (
    <article className={look.rule}>
      <h3>
        <Link href={`/rules/${id}`}>{title[language]}</Link>
      </h3>
      <p className="soft small">{question[language]}</p>
      <Breakable>{id}</Breakable>
    </article>
  );
}
