import { choice } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { oneOf } from "../../kernel/tests.ts";
import { overview } from "../../sources/overview.ts";
import { onAwardsByCouncil } from "../awards-by-council.ts";
import { atStartOf } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { algysEstablished, lawAdopted, lawAmended, newConstitution, sinceTheLaw } from "../editions.ts";
import { offices } from "../vocabulary.ts";

/**
 * Establishment of a public award
 *
 * The Council establishes the public awards of the Assembly and approves their regulations.
 *
 * @see law-2008, art. 10(4)(4-1)
 * @see overview, section 1, para. 12
 */
export const awardEstablishment = defineRule({
  id: "award.establishment",
  title: {
    en: "Establishment of a public award",
    ru: "Учреждение общественной награды",
    kk: "Қоғамдық награда тағайындау",
  },
  question: {
    en: "May this body establish a public award and approve its regulations?",
    ru: "Вправе ли этот орган учредить общественную награду и утвердить положение о ней?",
    kk: "Бұл орган қоғамдық награда тағайындап, ол туралы ережені бекіте ала ма?",
  },

  facts: {
    establishedBy: choice(offices, {
      change: "repair",
      label: { en: "established by", ru: "кем учреждена", kk: "тағайындаған" },
    }),
    regulationsApprovedBy: choice(offices, {
      change: "repair",
      label: { en: "regulations approved by", ru: "кем утверждено положение", kk: "ережесін бекіткен" },
    }),
  },

  inForce: sinceTheLaw,

  conditions: [
    {
      id: "establishment",
      requires: {
        en: "The Council establishes public awards",
        ru: "Общественные награды учреждает Совет",
        kk: "Қоғамдық наградаларды Кеңес тағайындайды",
      },
      says: {
        en: "Established by: {establishedBy}; the Council establishes public awards",
        ru: "Учредил: {establishedBy}; общественные награды учреждает Совет",
        kk: "Тағайындаған: {establishedBy}; қоғамдық наградаларды Кеңес тағайындайды",
      },
      editions: onAwardsByCouncil({ test: oneOf("establishedBy", ["council"]) }),
    },
    {
      id: "regulations",
      requires: {
        en: "The Council approves the regulations of public awards",
        ru: "Положения об общественных наградах утверждает Совет",
        kk: "Қоғамдық наградалар туралы ережелерді Кеңес бекітеді",
      },
      says: {
        en: "Regulations approved by: {regulationsApprovedBy}; the Council approves the regulations of public awards",
        ru: "Положение утвердил: {regulationsApprovedBy}; положения об общественных наградах утверждает Совет",
        kk: "Ережені бекіткен: {regulationsApprovedBy}; қоғамдық наградалар туралы ережелерді Кеңес бекітеді",
      },
      editions: onAwardsByCouncil({ test: oneOf("regulationsApprovedBy", ["council"]) }),
    },
  ],
});

export const awardEstablishmentExamples: ExamplesOf<typeof awardEstablishment> = () => [
  { on: "2023-06-01", facts: byCouncil(), verdict: "satisfied" },
  {
    on: "2023-06-01",
    facts: { ...byCouncil(), establishedBy: "secretariat" },
    verdict: "violated",
    fails: ["establishment"],
  },
  {
    on: "2023-06-01",
    facts: { ...byCouncil(), regulationsApprovedBy: "apk-chairman" },
    verdict: "violated",
    fails: ["regulations"],
  },
  {
    title: {
      en: 'The badge "Algys" of 2021: who approved its regulations is not reported',
      ru: "Нагрудный знак «Алғыс» 2021 года: кем утверждено положение, не сообщено",
      kk: "2021 жылғы «Алғыс» төсбелгісі: ережесін кім бекіткені хабарланбаған",
    },
    on: algysEstablished,
    facts: { establishedBy: "council" },
    verdict: "undetermined",
    cites: [overview.at("section 2, para. 35")],
  },
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", { facts: byCouncil() }),
  ...[algysEstablished, lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", { facts: byCouncil() }),
  ),
];

function byCouncil() {
  return { establishedBy: "council", regulationsApprovedBy: "council" } as const;
}
