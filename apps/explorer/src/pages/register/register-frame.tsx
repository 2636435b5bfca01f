/** What stands around every page of the register: whose it is, whether it is invented, and its parts. */
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useLanguage } from "../../words/language.tsx";
import { say, useTexts } from "../../words/texts.ts";
import { InstitutionChoice } from "./institution-choice.tsx";
import { kinds, recordKinds } from "./kinds.ts";
import { listPlace, placeIn, sample, useInstitution } from "./places.ts";
import register from "./register.module.css";
import { registerTexts } from "./register.texts.ts";

interface Properties {
  /** Of what is shown, where the address does not say it otherwise. */
  readonly institution?: string | undefined;
  readonly children: ReactNode;
}

export function RegisterFrame({ institution: shown, children }: Properties) {
  const says = useTexts(registerTexts);
  const asked = useInstitution();
  const institution = shown ?? asked;
  return (
    <div className={register.frame}>
      <div className={register.side}>
        <InstitutionChoice key={institution} institution={institution} />
        <Parts institution={institution} />
      </div>
      <div className={register.main}>
        {institution === sample && (
          <p className={register.invented}>
            <InventedSign />
            {says("invented")}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

function InventedSign() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d="M12 3.5 21.5 20h-19zM12 10v4.5M12 17.2v.1" />
    </svg>
  );
}

function Parts({ institution }: { readonly institution: string }) {
  const says = useTexts(registerTexts);
  const { language } = useLanguage();
  const [place] = useLocation();
  const parts = [
    { href: placeIn(institution), name: says("start") },
    ...recordKinds.map((kind) => ({
      href: listPlace(institution, kind),
      name: say(kinds[kind].many, language),
    })),
    { href: placeIn(institution, "feed"), name: says("feed") },
    { href: placeIn(institution, "verification"), name: says("verification") },
  ];
  return (
    <nav className={register.parts} aria-label={says("parts")}>
      <ul className="plain-list">
        {parts.map(({ href, name }) => (
          <li key={href}>
            <Link href={href} aria-current={isAt(place, href) ? "page" : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isAt(place: string, href: string): boolean {
  const path = href.split("?")[0] as string;
  return place === path || (path !== "/register" && place.startsWith(`${path}/`));
}
