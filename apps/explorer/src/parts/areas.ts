/** The areas of the rulebook, in the order of the Law. */
import type { Texts } from "../words/texts.ts";

export const areas = {
  session: { en: "Session", ru: "Сессия", kk: "Сессия" },
  council: { en: "Council", ru: "Совет", kk: "Кеңес" },
  leadership: { en: "Leadership", ru: "Руководство", kk: "Басшылық" },
  "vice-chair": {
    en: "Public Vice-Chairs",
    ru: "Заместители Председателя на общественных началах",
    kk: "Төрағаның қоғамдық орынбасарлары",
  },
  membership: { en: "Membership", ru: "Членство", kk: "Мүшелік" },
  parliament: { en: "Parliament", ru: "Парламент", kk: "Парламент" },
  award: { en: "Public awards", ru: "Общественные награды", kk: "Қоғамдық наградалар" },
  association: {
    en: "Ethnocultural associations",
    ru: "Этнокультурные объединения",
    kk: "Этномәдени бірлестіктер",
  },
  regional: { en: "Regions", ru: "Регионы", kk: "Өңірлер" },
  "consent-council": {
    en: "Councils of Public Consent",
    ru: "Советы общественного согласия",
    kk: "Қоғамдық келісім кеңестері",
  },
} as const satisfies Texts;

export type Area = keyof typeof areas;
