/** Public awards: who establishes them, and who decides on each. */
import { codesOf } from "../kernel/facts.ts";
import { awardConferral } from "../rules/award/conferral.ts";
import { awardEstablishment } from "../rules/award/establishment.ts";
import { awards } from "../rules/vocabulary.ts";
import { type Power, ruled } from "./power.ts";

/** Of the other awards no source states who decides. */
const byPolicyOnly = {
  en: "only where the operator's policy awardDecider names an office: no source states one",
  ru: "только если политика оператора awardDecider называет должность: источники её не называют",
  kk: "оператордың awardDecider саясаты лауазымды атаса ғана: дереккөздер оны атамайды",
};

const byStatute = {
  en: "the statute says: the Chairman, the President (our reading: either of the two offices)",
  ru: "в статуте сказано: Председатель, Президент (наше толкование: любая из двух должностей)",
  kk: "статутта: Төраға, Президент делінген (түсіндіруіміз: екі лауазымның кез келгені)",
};

export const powersOverAwards: readonly Power[] = [
  {
    act: "award.establish",
    kind: "power",
    text: {
      en: "establish public awards",
      ru: "учреждать общественные награды",
      kk: "қоғамдық наградалар тағайындау",
    },
    grounds: [ruled(awardEstablishment, "establishedBy")],
  },
  {
    act: "award.approve-regulations",
    kind: "power",
    text: {
      en: "approve the regulations of public awards",
      ru: "утверждать положения об общественных наградах",
      kk: "қоғамдық наградалар туралы ережелерді бекіту",
    },
    grounds: [ruled(awardEstablishment, "regulationsApprovedBy")],
  },
  ...codesOf(awards).map((award): Power => {
    const { en, ru, kk } = awards.labels[award];
    return {
      act: `award.decide-${award}`,
      kind: "power",
      text: {
        en: `decide who receives: ${en}`,
        ru: `решать, кому вручается: ${ru}`,
        kk: `кімге берілетінін шешу: ${kk}`,
      },
      conditions: award === "birlik" ? byStatute : byPolicyOnly,
      grounds: [ruled(awardConferral, "decidedBy", { award })],
    };
  }),
];
